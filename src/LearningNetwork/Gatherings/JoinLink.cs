namespace LearningNetwork.Gatherings;

public static class JoinLink
{
    extension(JoinCode code)
    {
        /// <summary>How to come in, as pages and the projector show it: the address at which this request reached us, the digits, and the link of the QR code.</summary>
        public Platform.Web.Parts.JoinCode At(HttpRequest request) =>
            new($"{request.Host}{request.PathBase}", code.Grouped, $"{request.Scheme}://{request.Host}{request.PathBase}/k/{code.Code}");
    }
}
