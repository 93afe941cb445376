using LearningNetwork.Accounts;
using LearningNetwork.Methods;
using LearningNetwork.Networks;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LearningNetwork.Activities;

/// <summary>The photos of paper that somebody sees in an activity, the newest first.</summary>
/// <param name="NewId">Of the photo the form sends, so that sending twice is the same as once.</param>
public sealed record WallPhotosPage(Entered Entered, Places Places, IReadOnlyList<WallPhotoView> Photos, Guid NewId)
{
    public bool MayAdd => Entered.Activity.MayPhotograph(Entered.Viewer);
}

/// <summary>A photo, how many notes are typed from it, and who said that all is.</summary>
public sealed record WallPhotoView(WallPhoto Photo, Guid File, int Typed, string? DoneBy);

/// <summary>One photo, and beside it where it is typed.</summary>
public sealed record TypingPage(Entered Entered, Places Places, WallPhotoView View)
{
    /// <summary>What has been typed from it, the newest first.</summary>
    public required IReadOnlyList<Contribution> Rows { get; init; }
    public required Guid NewId { get; init; }
    /// <summary>Chosen the last time, and kept.</summary>
    public string? ChosenCell { get; init; }
    public string? ChosenPlace { get; init; }

    public Activity Activity => Entered.Activity;
    public IReadOnlyList<Cell> Cells => field ??= Activity.CellsOn(View.Photo);
    public Cell? Cell => Cells.FirstOrDefault(cell => cell.Key == ChosenCell) ?? (Cells is [var first, ..] ? first : null);
    public bool MayType => Activity.MayType(View.Photo, Entered.Viewer);
    public string Here => $"/activities/{Activity.Id}/photos/{View.Photo.Id}";

    /// <summary>Where what stands on it may belong, by the word the form sends.</summary>
    public IReadOnlyList<(string Word, string Name)> PlacesToChoose(IStringLocalizer texts) => View.Photo.Place is { } its ? [(its.Word, NameOf(its, texts))]
        : Activity.Method.Phases.FirstOrDefault(phase => phase.Key == View.Photo.Phase)?.Round is not null ? [.. Activity.Tables.OrderBy(table => table.Number).Select(table => new WritingPlace(table.Id, null)).Select(place => (place.Word, NameOf(place, texts)))]
        : [.. Places.Choices().Select(each => new WritingPlace(null, each.MunicipalityNumber)).Select(place => (place.Word, NameOf(place, texts)))];

    public string NameOf(WritingPlace place, IStringLocalizer texts) => Activity.TableOf(place.Table) is not { } table ? Places.NameOf(place.Municipality) ?? ""
        : table.HostNumber is null ? table.NameIn(texts) : $"{texts["Cards.Table", table.Number]}: {Places.NameOf(table.HostNumber)}";

    public string Told(Contribution row) => Activity.Method.Cell(row.Cell) is { IsRow: true } cell ? string.Join(" – ", Row.Read(cell, row.Text).Select(each => each.Shown).Where(text => text.Length > 0)) : row.Text ?? "";
}

public static class WallPhotoReading
{
    extension(NetworkDb db)
    {
        public DbSet<WallPhoto> WallPhotos => db.Set<WallPhoto>();

        /// <summary>A photo that somebody sees; null when it is not there for them.</summary>
        public async Task<WallPhoto?> WallPhotoFor(Entered entered, Guid id) =>
            await db.WallPhotos.FirstOrDefaultAsync(each => each.Id == id) is { } photo && entered.Activity.Sees(photo, entered.Viewer) ? photo : null;

        /// <summary>What has been typed from a photo, the newest first.</summary>
        public Task<List<Contribution>> TypedFrom(Guid photo) =>
            db.Contributions.AsNoTracking().Where(row => row.PhotoId == photo && row.RemovedAt == null).OrderByDescending(row => row.CreatedAt).ToListAsync();

        public async Task<IReadOnlyList<WallPhotoView>> WallPhotosFor(Entered entered)
        {
            var all = await db.WallPhotos.AsNoTracking().Where(each => each.ActivityId == entered.Activity.Id).OrderByDescending(each => each.At).ToListAsync();
            return await db.ViewsOf(all.FindAll(each => entered.Activity.Sees(each, entered.Viewer)));
        }

        /// <summary>Null while its picture is not there.</summary>
        public async Task<WallPhotoView?> ViewOf(WallPhoto photo) => await db.ViewsOf([photo]) is [var view] ? view : null;

        private async Task<IReadOnlyList<WallPhotoView>> ViewsOf(List<WallPhoto> photos)
        {
            var (ids, who) = (photos.ConvertAll(photo => photo.Id), photos.ConvertAll(photo => photo.DoneByPersonId));
            var files = (await db.Attachments.AsNoTracking().Where(each => ids.Contains(each.ContributionId)).ToListAsync()).ToLookup(each => each.ContributionId, each => each.Id);
            var typed = await db.Contributions.Where(row => ids.Contains(row.PhotoId!.Value) && row.RemovedAt == null).GroupBy(row => row.PhotoId!.Value).Select(of => new { of.Key, Count = of.Count() }).ToDictionaryAsync(of => of.Key, of => of.Count);
            var names = await db.People.Where(person => who.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
            return [.. photos.Where(photo => files.Contains(photo.Id)).Select(photo => new WallPhotoView(photo, files[photo.Id].First(), typed.GetValueOrDefault(photo.Id), names.GetValueOrDefault(photo.DoneByPersonId ?? default)))];
        }
    }
}
