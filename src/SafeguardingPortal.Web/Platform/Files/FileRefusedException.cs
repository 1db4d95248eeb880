namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>A file cannot be read; the message is one sentence that says why and what to do.</summary>
public sealed class FileRefusedException(string message) : Exception(message);
