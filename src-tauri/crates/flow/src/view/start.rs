//! Views of the start, and of what can be opened everywhere.

use serde::Serialize;
use toroku_domain::DocumentKind;
use ts_rs::TS;

/// What `welcome` is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum WelcomePhase {
    /// Ready.
    Ready,
    /// Splash.
    Starting,
    /// The configuration could not be loaded.
    ConfigFailed,
}

/// `welcome`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct WelcomeView {
    /// What it is doing.
    pub phase: WelcomePhase,
}

/// `no-card-help`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NoCardHelpView {}

/// `update-required`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct UpdateRequiredView {
    /// Whether there is no store to open.
    pub desktop: bool,
}

/// `session-expired`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SessionExpiredView {
    /// Because the password was changed.
    pub other_device: bool,
}

/// A topic of `support`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum SupportTopic {
    /// ご所属の団体.
    Group,
    /// 承認メール.
    Mail,
    /// ログイン.
    Login,
    /// 本人確認.
    Identity,
    /// カメラ.
    Camera,
    /// 本人確認書類.
    Documents,
    /// 顔写真.
    Face,
    /// 申請.
    Pending,
    /// 健診閲覧コード.
    CheckupCode,
    /// トラッキング.
    Tracking,
    /// アプリのダウンロード.
    Install,
    /// 退会.
    Withdraw,
}

/// A store of apps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub enum Store {
    /// Apple's.
    AppStore,
    /// Google's.
    GooglePlay,
}

/// A 2次元コード that leads a phone to the app in a store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StoreCode {
    /// Whose.
    pub store: Store,
    /// Modules on a side, the quiet zone's on both sides included.
    #[ts(type = "number")]
    pub size: usize,
    /// The dark modules: SVG path data, in modules.
    pub path: String,
}

/// `support`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SupportView {
    /// The topics offered, in order.
    pub topics: Vec<SupportTopic>,
    /// The open topic.
    pub topic: Option<SupportTopic>,
    /// お問い合わせ番号, random.
    pub reference: String,
    /// Whether the number was just copied.
    pub copied: bool,
    /// The app's version.
    pub version: String,
    /// Documents that can be used.
    pub documents: Vec<DocumentKind>,
    /// The page that the browser could not be opened on, to be typed there by hand.
    pub no_browser: Option<String>,
    /// The topics are read without a network.
    pub offline: bool,
    /// Where a phone finds the app: on the desktop only, while that topic is open.
    pub store_codes: Vec<StoreCode>,
}
