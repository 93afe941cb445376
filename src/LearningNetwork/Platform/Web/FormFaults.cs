using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LearningNetwork.Platform.Web;

public static class FormFaults
{
    extension(ModelStateDictionary state)
    {
        /// <summary>Something is wrong with a field of the part, whose fields' names begin with it: <c>Form.Phases[1]</c>.</summary>
        public bool HasFaultIn(string part) => state.Any(field => field.Key.StartsWith(part + ".", StringComparison.Ordinal) && field.Value!.Errors.Count > 0);
    }
}
