using System.Text.RegularExpressions;
using LearningNetwork.Tests.House;

namespace LearningNetwork.Tests;

/// <summary>The house rules that can be read off the files.</summary>
public sealed partial class HouseTests
{
    static readonly string[] Code = [".cs", ".cshtml", ".js", ".css", ".yaml", ".resx", ".csproj", ".props", ".targets"];
    static readonly string[] Registries = ["api." + "nuget.org", "registry." + "npmjs.org", "deb." + "debian.org", "pypi." + "org"];
    static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "NotImplemented" + "Exception", "Thread." + "Sleep", "Skip" + " = \""];

    [Fact]
    public void No_file_is_too_long_to_read_in_one_sitting() =>
        None(Source.CSharp.Where(file => file.Lines.Length > 220).Select(Measured), "C# files over 220 lines");

    [Fact]
    public void Half_of_the_files_have_at_most_forty_lines() =>
        AtMost(40, Source.ProductCSharp.Select(file => file.Lines.Length), 0.5);

    [Fact]
    public void Nine_of_ten_methods_have_at_most_ten_lines() =>
        AtMost(10, Source.ProductCSharp.SelectMany(Bodies.In).Select(body => body.Lines), 0.9);

    [Fact]
    public void No_method_has_more_than_thirty_lines() =>
        None(Source.CSharp.SelectMany(Bodies.In).Where(body => body.Lines > 30).Select(body => $"{body.Name}: {body.Lines} lines"), "methods over thirty lines");

    [Fact]
    public void Controllers_have_at_most_eighty_lines() =>
        None(Source.ProductCSharp.Where(file => file.Is("Controller.cs") && file.Lines.Length > 80).Select(Measured), "controllers over 80 lines");

    [Fact]
    public void Views_have_at_most_sixty_five_lines() =>
        None(Source.All.Where(file => file.Is(".cshtml") && file.Lines.Length > 65).Select(Measured), "views over 65 lines");

    [Fact]
    public void Program_reads_like_a_table_of_contents() =>
        Assert.InRange(Source.ProductCSharp.Single(file => file.Is("/Program.cs")).Lines.Length, 1, 70);

    [Fact]
    public void Nothing_is_left_unfinished_skipped_or_sleeping() =>
        None(LinesOf(Code, line => Array.Exists(Unfinished, line.Contains)), "unfinished work");

    [Fact]
    public void No_page_carries_inline_style_or_script() =>
        None(LinesOf([".cshtml"], Inline().IsMatch), "inline style or script, which the content security policy refuses");

    [Fact]
    public void No_redirect_holds_a_letter_that_a_header_cannot_carry() =>
        None(LinesOf([".cs"], line => line.Contains("Redirect(", StringComparison.Ordinal) && !System.Text.Ascii.IsValid(line)), "redirects that a real server cannot send");

    [Fact]
    public void No_file_names_a_package_registry() =>
        None(LinesOf([""], line => Array.Exists(Registries, line.Contains)), "addresses of package registries");

    [Fact]
    public void Lock_files_hold_no_addresses() =>
        None(LinesOf(["lock.json"], line => line.Contains("\"resolved\": \"http", StringComparison.Ordinal)), "download addresses");

    [Fact]
    public void No_file_names_a_path_of_one_machine() =>
        None(LinesOf([""], MachinePath().IsMatch), "paths that exist on one machine only");

    [Fact]
    public void Every_mail_address_is_an_example() =>
        None(LinesOf([""], line => Mail().Matches(line).Any(IsReal)), "addresses that may be somebody's");

    static IEnumerable<string> LinesOf(string[] endings, Func<string, bool> question) =>
        Source.All.Where(file => file.Is(endings)).SelectMany(file => file.LinesWhere(question));

    static bool IsReal(Match mail) => !Example().IsMatch(mail.Value);

    static string Measured(Source file) => $"{file.Path}: {file.Lines.Length} lines";

    static void AtMost(int most, IEnumerable<int> lengths, double share)
    {
        int[] sorted = [.. lengths.Order()];
        var found = sorted[(int)(share * (sorted.Length - 1))];
        Assert.True(found <= most, $"{share:P0} of {sorted.Length} are within {found} lines; {most} is the rule.");
    }

    static void None(IEnumerable<string> found, string what) => Assert.True(!found.Any(), $"{what}:\n  " + string.Join("\n  ", found.Take(20)));

    [GeneratedRegex(@"\sstyle=""|\son[a-z]+=""|<style|<script(?![^>]*\b(src|type=""application/json)\b)")]
    private static partial Regex Inline();

    [GeneratedRegex(@"(^|[^.\w/])/(work|farm|root)/[a-z.]")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[a-z]{2,}\b")]
    private static partial Regex Mail();

    [GeneratedRegex(@"@([a-z0-9-]+\.)*(example\.(no|com|org)|example|test|invalid)$|\.(png|svg|js|css)$")]
    private static partial Regex Example();
}
