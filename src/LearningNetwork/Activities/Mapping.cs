using LearningNetwork.Activities.Recaps;
using LearningNetwork.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Activities;

public static class ActivityTables
{
    extension(NetworkDb db)
    {
        public DbSet<Activity> Activities => db.Set<Activity>();
        public DbSet<Contribution> Contributions => db.Set<Contribution>();
        public DbSet<Attachment> Attachments => db.Set<Attachment>();
        public DbSet<Table> Tables => db.Set<Table>();
        public DbSet<Seat> Seats => db.Set<Seat>();
        public DbSet<Wish> Wishes => db.Set<Wish>();
        public DbSet<Readiness> Readinesses => db.Set<Readiness>();
        public DbSet<Moderation> Moderations => db.Set<Moderation>();
        public DbSet<Visit> Visits => db.Set<Visit>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<Activity>, IEntityTypeConfiguration<Contribution>, IEntityTypeConfiguration<Table>,
    IEntityTypeConfiguration<Seat>, IEntityTypeConfiguration<Wish>, IEntityTypeConfiguration<Readiness>, IEntityTypeConfiguration<PhaseRun>,
    IEntityTypeConfiguration<Closure>, IEntityTypeConfiguration<Interruption>, IEntityTypeConfiguration<IdentityChange>, IEntityTypeConfiguration<Departure>, IEntityTypeConfiguration<Duty>, IEntityTypeConfiguration<Turn>, IEntityTypeConfiguration<QuestionAct>, IEntityTypeConfiguration<RecapEdit>, IEntityTypeConfiguration<Cluster>, IEntityTypeConfiguration<Moderation>, IEntityTypeConfiguration<Panelist>, IEntityTypeConfiguration<Deepening>
{
    public void Configure(EntityTypeBuilder<Activity> activity)
    {
        activity.ToTable("Activities").HasIndex(a => a.GatheringId);
        activity.Property(a => a.MethodYaml).HasMaxLength(100_000);
        activity.Property(a => a.Version).IsConcurrencyToken();
        activity.Ignore(a => a.Queue).Ignore(a => a.TurnNow).Ignore(a => a.NextTurn).Ignore(a => a.Interrupted).Ignore(a => a.Grouped);
        activity.ComplexProperty(a => a.Clock, clock =>
        {
            clock.Property(c => c.PausedLeft).HasConversion(left => left!.Value.Ticks, ticks => new TimeSpan(ticks));
            clock.Property(c => c.Total).HasConversion(total => total.Ticks, ticks => new TimeSpan(ticks));
        });
        // What is taken out of the hall is deleted with it; the database itself cascades nothing.
        activity.HasMany(a => a.Tables).WithOne().HasForeignKey(t => t.ActivityId).OnDelete(DeleteBehavior.ClientCascade);
        activity.HasMany(a => a.Seats).WithOne().HasForeignKey(s => s.ActivityId).OnDelete(DeleteBehavior.ClientCascade);
        activity.HasMany(a => a.Wishes).WithOne().HasForeignKey(w => w.ActivityId).OnDelete(DeleteBehavior.ClientCascade);
        activity.HasMany(a => a.Readinesses).WithOne().HasForeignKey(r => r.ActivityId).OnDelete(DeleteBehavior.ClientCascade);
        activity.HasOne(a => a.Gathering).WithMany().HasForeignKey(a => a.GatheringId);
        activity.HasOne<Gatherings.ProgrammeItem>().WithMany().HasForeignKey(a => a.ItemId);
        // Only the writer raises it, in the database; a facilitator's save must not put an old number back.
        activity.Property(a => a.Revision).Metadata.SetAfterSaveBehavior(Microsoft.EntityFrameworkCore.Metadata.PropertySaveBehavior.Ignore);
    }

    public void Configure(EntityTypeBuilder<Contribution> contribution)
    {
        contribution.ToTable("Contributions").HasIndex(c => new { c.ActivityId, c.Revision });
        contribution.HasIndex(c => c.AboutId);
        contribution.Property(c => c.Text).HasMaxLength(Contribution.LongestText);
        contribution.Property(c => c.MunicipalityNumber).HasMaxLength(4);
        contribution.Property(c => c.RecipientNumber).HasMaxLength(4);
        contribution.Property(c => c.TalkTitle).HasMaxLength(Turn.TitleLength);
        contribution.Property(c => c.TalkNumber).HasMaxLength(4);
        contribution.HasOne<Activity>().WithMany().HasForeignKey(c => c.ActivityId);
        contribution.HasOne<Table>().WithMany().HasForeignKey(c => c.TableId);
        contribution.HasOne<Contribution>().WithMany().HasForeignKey(c => c.AboutId);
        contribution.HasOne<Cluster>().WithMany().HasForeignKey(c => c.ClusterId);
    }

    public void Configure(EntityTypeBuilder<Table> table)
    {
        table.ToTable("Tables").HasIndex(t => new { t.ActivityId, t.Number }).IsUnique();
        table.Property(t => t.HostNumber).HasMaxLength(4);
        table.HasOne(t => t.Host).WithMany().HasForeignKey(t => t.HostNumber);
    }

    public void Configure(EntityTypeBuilder<Seat> seat)
    {
        seat.ToTable("Seats").HasIndex(s => new { s.ActivityId, s.Round, s.PersonId }).IsUnique();
        seat.HasOne<Table>().WithMany().HasForeignKey(s => s.TableId).OnDelete(DeleteBehavior.ClientCascade);
    }

    public void Configure(EntityTypeBuilder<Wish> wish)
    {
        wish.ToTable("Wishes").HasIndex(w => new { w.ActivityId, w.MunicipalityNumber, w.TableId }).IsUnique();
        wish.Property(w => w.MunicipalityNumber).HasMaxLength(4);
        wish.HasOne<Table>().WithMany().HasForeignKey(w => w.TableId).OnDelete(DeleteBehavior.ClientCascade);
    }

    public void Configure(EntityTypeBuilder<Readiness> readiness) =>
        readiness.ToTable("Readinesses").HasIndex(r => new { r.ActivityId, r.PhaseIndex, r.PersonId }).IsUnique();

    public void Configure(EntityTypeBuilder<PhaseRun> run) => run.ToTable("PhaseRuns");
    public void Configure(EntityTypeBuilder<QuestionAct> act)
    {
        act.ToTable("QuestionActs").HasIndex(a => a.ActivityId);
        act.Property(a => a.Cell).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<RecapEdit> edit)
    {
        edit.ToTable("RecapEdits").HasIndex(e => new { e.DayId, e.Number }).IsUnique();
        edit.Property(e => e.Words).HasMaxLength(RecapEdit.WordsLength);
        edit.HasOne<Gatherings.GatheringDay>().WithMany().HasForeignKey(e => e.DayId);
    }

    public void Configure(EntityTypeBuilder<Closure> closure) => closure.ToTable("Closures");
    public void Configure(EntityTypeBuilder<IdentityChange> change) => change.ToTable("IdentityChanges").Property(c => c.Cell).HasMaxLength(100);
    public void Configure(EntityTypeBuilder<Interruption> interruption) => interruption.ToTable("Interruptions");

    public void Configure(EntityTypeBuilder<Departure> departure)
    {
        departure.ToTable("Departures");
        departure.HasOne<Table>().WithMany().HasForeignKey(d => d.TableId).OnDelete(DeleteBehavior.ClientCascade);
    }

    public void Configure(EntityTypeBuilder<Duty> duty)
    {
        duty.ToTable("Duties");
        duty.HasOne<Table>().WithMany().HasForeignKey(d => d.TableId).OnDelete(DeleteBehavior.ClientCascade);
    }

    public void Configure(EntityTypeBuilder<Turn> turn)
    {
        turn.ToTable("Turns");
        turn.Property(t => t.Title).HasMaxLength(Turn.TitleLength);
        turn.Property(t => t.MunicipalityNumber).HasMaxLength(4);
    }

    public void Configure(EntityTypeBuilder<Cluster> cluster) => cluster.ToTable("Clusters").Property(c => c.Name).HasMaxLength(Cluster.LongestName);

    public void Configure(EntityTypeBuilder<Panelist> panelist)
    {
        panelist.ToTable("Panelists");
        panelist.Property(p => p.Name).HasMaxLength(Panelist.LongestName);
        panelist.Property(p => p.Party).HasMaxLength(Panelist.LongestParty);
        panelist.Property(p => p.MunicipalityNumber).HasMaxLength(4);
    }

    public void Configure(EntityTypeBuilder<Deepening> deepening)
    {
        deepening.ToTable("Deepenings").HasIndex(d => new { d.ActivityId, d.PersonId });
        deepening.Property(d => d.MunicipalityNumber).HasMaxLength(4);
        deepening.Property(d => d.TalkNumber).HasMaxLength(4);
    }

    public void Configure(EntityTypeBuilder<Moderation> moderation)
    {
        moderation.ToTable("Moderations").HasIndex(m => new { m.ActivityId, m.At });
        moderation.Property(m => m.Name).HasMaxLength(Cluster.LongestName);
        moderation.HasOne<Contribution>().WithMany().HasForeignKey(m => m.NoteId);
        moderation.HasOne<Cluster>().WithMany().HasForeignKey(m => m.ClusterId);
        moderation.HasOne(m => m.By).WithMany().HasForeignKey(m => m.ByPersonId);
    }
}
