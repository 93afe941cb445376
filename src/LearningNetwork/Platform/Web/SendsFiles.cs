using LearningNetwork.Platform.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace LearningNetwork.Platform.Web;

public static class SendsFiles
{
    extension(Controller controller)
    {
        /// <summary>A file from the disk for the one who asked, who has been let in: a picture to be looked at, a PDF to be kept; nothing in it can act as a page. Not there is not found.</summary>
        /// <param name="title">What a PDF is called when it is kept.</param>
        /// <param name="small">Of a picture, the small one.</param>
        public IActionResult Sends(FileStore files, (Guid Id, FileKind Kind, string Sha256) which, string title, bool small)
        {
            small &= which.Kind is FileKind.Picture;
            if (files.Open(which.Id, small) is not { } file) return controller.NotFound();
            Guard(controller.Response);
            var tag = new EntityTagHeaderValue($"\"{which.Sha256}{(small ? "-small" : "")}\"");
            return which.Kind is FileKind.Pdf ? controller.File(file, "application/pdf", NameOf(title), null, tag) : Picture(controller, file, tag);
        }
    }

    // Kept by the reader's browser alone, which asks each time whether it is still theirs to see.
    private static void Guard(HttpResponse response)
    {
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
    }

    private static FileStreamResult Picture(Controller controller, Stream file, EntityTagHeaderValue tag)
    {
        controller.Response.Headers.ContentDisposition = "inline";
        return controller.File(file, "image/jpeg", null, tag);
    }

    private static string NameOf(string title) => title.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? title : $"{(title.Length > 0 ? title : "fil")}.pdf";
}
