using SafeguardingPortal.Web;
using SafeguardingPortal.Web.Commands;

// A text made to hang a pattern is given up after this long, wherever the pattern stands.
AppDomain.CurrentDomain.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(2));

return args is [not null and var verb, ..] && !verb.StartsWith('-')
    ? await PortalCommands.RunAsync(args)
    : await PortalApplication.ServeAsync(args);
