using SafeguardingPortal.Web;
using SafeguardingPortal.Web.Commands;

return args is [not null and var verb, ..] && !verb.StartsWith('-')
    ? await PortalCommands.RunAsync(args)
    : await PortalApplication.ServeAsync(args);
