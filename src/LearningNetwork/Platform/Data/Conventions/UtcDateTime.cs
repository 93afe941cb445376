using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LearningNetwork.Platform.Data.Conventions;

/// <summary>Every time is UTC, and says so when it is read back: SQLite and SQL Server forget the kind, PostgreSQL refuses any other.</summary>
public sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : time.ToUniversalTime(),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
