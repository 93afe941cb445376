namespace LearningNetwork.Platform.Web;

public static class Asking
{
    extension(HttpRequest request)
    {
        /// <summary>A person's browser asked for a page; a script asks for JSON or for anything.</summary>
        public bool WantsPage => request.GetTypedHeaders().Accept.Any(accept => accept.MediaType == "text/html");
    }
}
