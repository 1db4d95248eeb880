using SafeguardingPortal.Domain.Exceptions;

namespace SafeguardingPortal.Web.Features.Exceptions.RequestException;

/// <param name="SomebodyCanDecide">False when nobody but the requester holds a deciding role.</param>
public sealed record RequestExceptionPage(RequestExceptionForm Form, bool SomebodyCanDecide, bool WordOfMouthAllowed) : IWishPage
{
    WishForm IWishPage.Form => Form;

    public IReadOnlyList<ExceptionTypeRules> Types => ExceptionRules.All;
}

public sealed class RequestExceptionForm : WishForm;

public sealed class RequestExceptionFormValidator : WishFormValidator<RequestExceptionForm>;
