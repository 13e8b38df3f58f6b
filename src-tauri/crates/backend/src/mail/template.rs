//! What mails say. No link logs in, no personal data but the address itself.

use super::MailKind;

/// The subject.
pub(super) fn subject(kind: MailKind, brand: &str) -> String {
    let rest = match kind {
        MailKind::Otp => "承認メール（ワンタイムパスワードのお知らせ）",
        MailKind::Already => "メールアドレスのご登録について",
        MailKind::Welcome => "アカウント作成が完了しました",
        MailKind::Reset => "パスワード再設定のワンタイムパスワード",
        MailKind::ResetDone => "パスワードを変更しました",
        MailKind::AccessDone => "健診・医療アクセス認証が完了しました",
        MailKind::AccessRejected => "健診・医療アクセス認証の再提出のお願い",
    };
    format!("【{brand}】{rest}")
}

/// The text.
pub(super) fn text(kind: MailKind, brand: &str, mail_domain: &str, code: Option<&str>) -> String {
    let lines = match kind {
        MailKind::Otp => OTP,
        MailKind::Already => ALREADY,
        MailKind::Welcome => WELCOME,
        MailKind::Reset => RESET,
        MailKind::ResetDone => RESET_DONE,
        MailKind::AccessDone => ACCESS_DONE,
        MailKind::AccessRejected => ACCESS_REJECTED,
    };
    let body = lines
        .replace("{brand}", brand)
        .replace("{code}", code.unwrap_or_default());
    format!(
        "{body}\n\n――――――――――\n{brand}運営事務局\nこのメールは送信専用です（no-reply@{mail_domain}）。\n"
    )
}

const OTP: &str = "{brand}のアカウント作成のお手続きをいただき、ありがとうございます。

ワンタイムパスワード：{code}

10分以内に、アプリの画面に入力してください。
ワンタイムパスワードを人に教えないでください。
このメールに心当たりがない場合は、破棄してください。";

const ALREADY: &str = "{brand}のアカウント作成のお手続きがありました。

このメールアドレスは、すでに登録されています。アプリの「ログイン」からお進みください。パスワードを忘れた場合は、「ログインでお困りの場合」から再設定できます。

心当たりがない場合は、破棄してください。";

const WELCOME: &str = "{brand}のアカウント作成が完了しました。

ログインIDは、このメールを受信したメールアドレスです。
続きのお手続きは、アプリの案内に沿ってお進みください。";

const RESET: &str = "{brand}のパスワード再設定のお手続きがありました。

ワンタイムパスワード：{code}

10分以内に、アプリの画面に入力してください。
ワンタイムパスワードを人に教えないでください。
このメールに心当たりがない場合は、破棄してください。";

const RESET_DONE: &str = "{brand}のパスワードを変更しました。

変更した覚えがない場合は、すぐにカスタマーセンターへご連絡ください。";

const ACCESS_DONE: &str = "健診・医療アクセス認証が完了しました。

アプリから、健診結果などをご確認いただけます。";

const ACCESS_REJECTED: &str = "健診・医療アクセス認証の申請を確認しましたが、完了できませんでした。

アプリを開き、案内に沿って再提出してください。";

#[cfg(test)]
mod tests {
    use super::{MailKind, subject, text};

    #[test]
    fn the_approval_mail_says_what_it_must() {
        assert_eq!(
            subject(MailKind::Otp, "kencom"),
            "【kencom】承認メール（ワンタイムパスワードのお知らせ）"
        );
        let text = text(MailKind::Otp, "kencom", "kencom.jp", Some("012345"));
        for line in [
            "ワンタイムパスワード：012345",
            "10分以内に、アプリの画面に入力してください。",
            "このメールに心当たりがない場合は、破棄してください。",
            "ワンタイムパスワードを人に教えないでください。",
        ] {
            assert!(text.contains(line), "{line}");
        }
    }
}
