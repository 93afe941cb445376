using System.Globalization;

namespace LearningNetwork.Methods;

public static class MethodArranging
{
    extension(MethodForm form)
    {
        /// <summary>Adds, moves or takes away a part of the form, with nothing saved; false where the word asks for something else.</summary>
        /// <param name="act">Such as <c>add-phase</c>, <c>up-2</c> or <c>remove-cell-0</c>, counted from 0.</param>
        public bool Arrange(string? act)
        {
            var (word, at) = Parts(act ?? "");
            switch (word)
            {
                case "add-phase" when form.Phases.Count < MethodForm.MostPhases: form.Phases.Add(new() { Key = Free("fase", form.Phases.Select(each => each.Key)) }); return true;
                case "add-cell" when form.Cells.Count < MethodForm.MostCells: form.Cells.Add(form.NewCell()); return true;
                case "up" when at > 0 && at < form.Phases.Count: form.Phases.Reverse(at - 1, 2); return true;
                case "down" when at >= 0 && at < form.Phases.Count - 1: form.Phases.Reverse(at, 2); return true;
                case "remove-phase" when at >= 0 && at < form.Phases.Count: form.Phases.RemoveAt(at); return true;
                case "remove-cell" when at >= 0 && at < form.Cells.Count: form.Cells.RemoveAt(at); return true;
                default: return word is "add-phase" or "add-cell" or "up" or "down" or "remove-phase" or "remove-cell";
            }
        }

        private CellForm NewCell() => new() { Key = Free("felt", form.Cells.Select(each => each.Key)), Seen = [.. CellForm.AudiencesFor(null).Select(each => new SightForm(each, each is Audience.Municipality ? SightForm.AtOnce : null))] };
    }

    private static (string Word, int At) Parts(string act) =>
        act.LastIndexOf('-') is > 0 and var dash && int.TryParse(act[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? (act[..dash], at) : (act, -1);

    private static string Free(string word, IEnumerable<string?> taken) =>
        Enumerable.Range(1, 100).Select(n => string.Create(CultureInfo.InvariantCulture, $"{word}-{n}")).First(key => !taken.Contains(key));
}
