using System.Globalization;
using System.Text;
using LearningNetwork.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace LearningNetwork.Exports;

/// <summary>A document as the file that was asked for: <c>docx</c> or <c>md</c>.</summary>
public sealed class DocumentFiles(FileStore files)
{
    public FileContentResult Of(Document document, string format, string name) => format == "docx"
        ? new(WordFile.Of(document, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "en" ? "en-GB" : $"{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}-NO", BytesOf), WordFile.ContentType) { FileDownloadName = $"{name}.docx" }
        : new(Encoding.UTF8.GetBytes(MarkdownFile.Of(document)), "text/markdown; charset=utf-8") { FileDownloadName = $"{name}.md" };

    private byte[]? BytesOf(PictureBlock picture)
    {
        using var file = files.Open(picture.File);
        if (file is null) return null;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
