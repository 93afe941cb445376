using LearningNetwork.Methods;

namespace LearningNetwork.Tests.Methods;

/// <summary>Cells where one contribution is a row of short texts: what the file may say, and what is a fault.</summary>
public sealed class RowMethodTests
{
    private const string Yaml = """
        key: rad
        version: 1
        name: { nb: Rad }
        phases:
          - key: skriv
            name: { nb: Skriv }
            together: plenary
            prompt: { nb: Hva? }
            write: [tiltak]
        cells:
          - key: tiltak
            name: { nb: Tiltak }
            fields:
              - { key: hva, name: { nb: Hva }, length: 50, hint: { nb: Si det kort } }
              - { key: hvem, name: { nb: Hvem }, kind: person, optional: true }
              - { key: nar, name: { nb: Når }, kind: date, optional: true }
            seen-by: [everyone]
        """;

    [Fact]
    public void A_row_has_its_fields_in_order()
    {
        var cell = MethodReader.Read(Yaml, "rad.yaml").Cell("tiltak")!;
        Assert.True(cell.IsRow);
        Assert.Equal([("hva", RowFieldKind.Text, 50, false), ("hvem", RowFieldKind.Person, 300, true), ("nar", RowFieldKind.Date, 300, true)], cell.Fields.Select(field => (field.Key, field.Kind, field.Length, field.IsOptional)));
        Assert.Equal("Si det kort", cell.Fields[0].Hint!.Nb);
    }

    [Fact]
    public void A_note_of_one_text_is_no_row() => Assert.DoesNotContain(QuestionMethod.Read().Cells, cell => cell.IsRow);

    [Theory]
    [InlineData("              - { key: hvem, name: { nb: Hvem }, kind: person, optional: true }\n      - { key: nar, name: { nb: Når }, kind: date, optional: true }\n", "", "cells[0].fields: must be 2–4, each with a key and a name.")]
    [InlineData("key: hvem", "key: hva", "cells[0].fields: has \"hva\" twice.")]
    [InlineData("length: 50", "optional: true", "cells[0].fields: are all optional: a row needs one that must be there.")]
    [InlineData("length: 50", "length: 5000", "cells[0].fields[0].length: must be a whole number from 1 to 2000, but is \"5000\".")]
    [InlineData("kind: date", "kind: number", "cells[0].fields[2].kind: must be one of text, date, person, but is \"number\".")]
    [InlineData("kind: date", "size: 5", "cells[0].fields[2].size: is not a known field. Known here: key, name, kind, length, optional, hint.")]
    [InlineData("    seen-by: [everyone]", "    length: 100", "cells[0].length: cannot be here: each of the \"fields\" has its own, and a row is text that is neither a mark nor counted.")]
    [InlineData("    seen-by: [everyone]", "    results: live", "cells[0].results: cannot be here: each of the \"fields\" has its own, and a row is text that is neither a mark nor counted.")]
    public void What_is_no_row_is_a_fault(string what, string with, string faults)
    {
        var at = Yaml.IndexOf(what.Trim(), StringComparison.Ordinal);
        Assert.True(at >= 0 || what.Contains('\n', StringComparison.Ordinal));
        var yaml = at < 0 ? Yaml[..Yaml.IndexOf("      - { key: hvem", StringComparison.Ordinal)] + "    seen-by: [everyone]" : Yaml[..at] + with.Trim() + Yaml[(at + what.Trim().Length)..];
        var told = Assert.Throws<MethodFileException>(() => MethodReader.Read(yaml, "rad.yaml")).Faults;
        Assert.Equal(faults, string.Join('|', told.Select(fault => $"{fault.Field}: {fault.Problem}")));
    }
}
