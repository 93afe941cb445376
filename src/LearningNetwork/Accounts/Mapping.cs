using LearningNetwork.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningNetwork.Accounts;

public static class AccountTables
{
    extension(NetworkDb db)
    {
        public DbSet<Person> People => db.Set<Person>();
        public DbSet<Account> Accounts => db.Set<Account>();
        public DbSet<GuestPass> GuestPasses => db.Set<GuestPass>();
        public DbSet<PasswordLink> PasswordLinks => db.Set<PasswordLink>();
        public DbSet<Draft> Drafts => db.Set<Draft>();
        public DbSet<Administration> Administrations => db.Set<Administration>();
    }
}

internal sealed class Mapping : IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<GuestPass>,
    IEntityTypeConfiguration<PasswordLink>, IEntityTypeConfiguration<Administration>, IEntityTypeConfiguration<Draft>, IEntityTypeConfiguration<IdentityUserClaim<Guid>>, IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<Person> person) => person.ToTable("People").Property(p => p.Name).HasMaxLength(Person.NameLength);

    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.HasIndex(a => a.NormalizedUserName).IsUnique();
        account.HasIndex(a => a.NormalizedEmail).IsUnique();
        account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        account.HasOne(a => a.Person).WithOne(p => p.Account).HasForeignKey<Account>(a => a.PersonId);
        // Lock-out is the one DateTimeOffset we do not own; as UTC ticks it sorts and compares in every database.
        account.Property(a => a.LockoutEnd).HasConversion(end => end!.Value.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
    }

    public void Configure(EntityTypeBuilder<GuestPass> pass)
    {
        pass.ToTable("GuestPasses").HasIndex(p => p.TokenHash).IsUnique();
        pass.HasIndex(p => p.FormKeyHash).IsUnique();
        pass.Property(p => p.TokenHash).HasMaxLength(64);
        pass.Property(p => p.FormKeyHash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<PasswordLink> link)
    {
        link.ToTable("PasswordLinks").HasIndex(l => l.TokenHash).IsUnique();
        link.Property(l => l.TokenHash).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<Administration> administration) => administration.ToTable("Administrations");
    public void Configure(EntityTypeBuilder<Draft> draft) => draft.ToTable("Drafts").HasIndex(d => new { d.PersonId, d.Subject }).IsUnique();
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> claim) => claim.ToTable("AccountClaims");
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login) => login.ToTable("AccountLogins").HasKey(l => new { l.LoginProvider, l.ProviderKey });
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token) => token.ToTable("AccountTokens").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
}
