using CsvHelper;
using LearningNetwork.Platform.Data;
using LearningNetwork.Platform.Text;
using Microsoft.EntityFrameworkCore;

namespace LearningNetwork.Networks;

/// <summary>
/// The 357 municipalities, numbers valid from 2024 and names as of 1 January 2026, loaded at start: new ones are added, changed names are put right, none is removed.
/// Source: Statistics Norway (KLASS 131 and 104, per 1 January 2026) and Kartverket.
/// </summary>
public sealed class MunicipalityRegister : IAtStart
{
    public int Order => 0;

    public async Task Run(NetworkDb db)
    {
        var known = await db.Municipalities.ToDictionaryAsync(each => each.Number);
        foreach (var read in Read()) Keep(db, known.GetValueOrDefault(read.Number), read);
        await db.SaveChangesAsync();
    }

    public static IReadOnlyList<Municipality> Read()
    {
        using var csv = CsvReader.Create(typeof(MunicipalityRegister).Assembly.GetManifestResourceStream("LearningNetwork.Networks.Register.kommuner.csv")!, CsvReaderOptions.Default, leaveOpen: false);
        var municipalities = new List<Municipality>();
        while (csv.Read()) municipalities.Add(ToMunicipality(csv));
        return municipalities;
    }

    private static void Keep(NetworkDb db, Municipality? known, Municipality read)
    {
        read.Inhabitants = known?.Inhabitants;
        if (known is null) db.Add(read);
        else db.Entry(known).CurrentValues.SetValues(read);
    }

    private static Municipality ToMunicipality(CsvReader line) => new()
    {
        Number = line.GetString("kommunenummer"), Name = line.GetString("visningsnavn"), OfficialName = line.GetString("offisielt_navn"),
        SamiName = OrNull(line.GetString("navn_samisk")), SamiLanguage = OrNull(line.GetString("samisk_sprakkode")), KvenName = OrNull(line.GetString("navn_kvensk")),
        CountyNumber = line.GetString("fylkesnummer"), CountyName = line.GetString("fylkesnavn"),
        Search = Folding.Fold($"{line.GetString("visningsnavn")} {line.GetString("offisielt_navn")} {line.GetString("kommunenummer")}"),
    };

    private static string? OrNull(string? text) => text is { Length: > 0 } ? text : null;
}
