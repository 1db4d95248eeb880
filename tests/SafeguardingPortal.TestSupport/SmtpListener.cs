using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SafeguardingPortal.TestSupport;

/// <summary>A mail server on loopback that speaks enough SMTP (RFC 5321) to take mails, and refuses those to an address it was told to refuse.</summary>
public sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task accepting;

    public SmtpListener()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Whole messages, headers and body, in the order they came.</summary>
    public ConcurrentQueue<string> Taken { get; } = new();

    public string? RefusedAddress { get; set; }

    /// <summary>Takes connections and says nothing.</summary>
    public bool Silent { get; set; }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                try
                {
                    await TalkAsync(client);
                }
                catch (IOException)
                {
                    // A client that gave up waiting; the next one is listened to.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        if (!Silent)
            await writer.WriteLineAsync("220 portal.test");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            var verb = line.Split(' ')[0].ToUpperInvariant();
            if (verb == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                Taken.Enqueue(await ReadMessageAsync(reader));
            }

            await writer.WriteLineAsync(Answer(verb, line));
            if (verb == "QUIT")
                return;
        }
    }

    private string Answer(string verb, string line) => verb switch
    {
        "EHLO" or "HELO" => "250 portal.test",
        "RCPT" when RefusedAddress is { } refused && line.Contains(refused, StringComparison.OrdinalIgnoreCase) => "450 mailbox unavailable",
        "QUIT" => "221 bye",
        _ => "250 OK",
    };

    private static async Task<string> ReadMessageAsync(StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
            message.AppendLine(line);
        return message.ToString();
    }
}
