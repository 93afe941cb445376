namespace LearningNetwork.Accounts;

/// <summary>The cookie that makes a phone come back as the same person.</summary>
public static class GuestPassCookie
{
    public static void Keep(HttpResponse response, string token) =>
        response.Cookies.Append(GuestPassHandler.Cookie, token, new()
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = response.HttpContext.Request.IsHttps, MaxAge = GuestPass.Life, IsEssential = true, Path = "/",
        });

    public static void Forget(HttpResponse response) => response.Cookies.Delete(GuestPassHandler.Cookie);
}
