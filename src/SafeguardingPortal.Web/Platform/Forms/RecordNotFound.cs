using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SafeguardingPortal.Web.Platform.Forms;

/// <summary>There is no such record, or none that this person may know of: the answer is the same.</summary>
public sealed class RecordNotFoundException() : Exception("There is no such record here.");

/// <summary>Answers 404 for a record that is not there.</summary>
public sealed class RecordNotFoundFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Exception is RecordNotFoundException)
            context.Result = new NotFoundResult();
    }
}
