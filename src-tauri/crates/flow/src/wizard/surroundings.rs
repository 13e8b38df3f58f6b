//! What the wizard knows besides where it is.

use jiff::{SignedDuration, Timestamp};
use toroku_domain::KanaName;

use crate::chapter::Env;
use crate::{Draft, Maintenance, Member, ServiceConfig, Setup};

/// How long 「インターネットに接続しました」 stays.
const BACK_ONLINE: SignedDuration = SignedDuration::from_secs(4);
/// A device's clock this near to the server's is believed.
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_secs(2);

/// Setup, configuration, member, network, time.
#[derive(Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, not a state"
)]
pub(super) struct Surroundings {
    pub(super) setup: Setup,
    pub(super) config: Option<ServiceConfig>,
    pub(super) member: Option<Member>,
    /// The member's kana name, known from the check that found them; never stored.
    pub(super) kana: Option<KanaName>,
    /// Whether tokens are held.
    pub(super) session: bool,
    /// Whether nothing outlives the process.
    pub(super) volatile: bool,
    /// A draft was there at the start that could not be read.
    pub(super) damaged: bool,
    pub(super) camera_allowed: bool,
    /// The draft as last kept.
    pub(super) draft: Option<Draft>,
    /// A draft of 健診・医療アクセス認証 ran out and was wiped: `access-intro/expired`.
    pub(super) access_expired: bool,
    pub(super) locale: String,
    pub(super) online: bool,
    back_online_until: Option<Timestamp>,
    pub(super) maintenance: Option<Maintenance>,
    device: Timestamp,
    /// What the server's clock is ahead of the device's.
    ahead: SignedDuration,
}

impl Surroundings {
    pub(super) fn new(setup: Setup) -> Self {
        Self {
            locale: setup.locale.clone(),
            setup,
            config: None,
            member: None,
            kana: None,
            session: false,
            volatile: false,
            damaged: false,
            camera_allowed: false,
            draft: None,
            access_expired: false,
            online: true,
            back_online_until: None,
            maintenance: None,
            device: Timestamp::UNIX_EPOCH,
            ahead: SignedDuration::ZERO,
        }
    }

    /// The time as the server has it, as far as is known.
    pub(super) fn now(&self) -> Timestamp {
        self.device.checked_add(self.ahead).unwrap_or(self.device)
    }

    pub(super) fn set_device_time(&mut self, now: Timestamp) {
        self.device = now;
    }

    /// Believes the server's clock rather than the device's.
    pub(super) fn set_server_time(&mut self, server: Timestamp) {
        let ahead = server.duration_since(self.device);
        self.ahead = if ahead.abs() <= CLOCK_TOLERANCE {
            SignedDuration::ZERO
        } else {
            ahead
        };
    }

    pub(super) fn env(&self) -> Env<'_> {
        Env {
            now: self.now(),
            setup: &self.setup,
            config: self.config.as_ref(),
            member: self.member.as_ref(),
            kana: self.kana.as_ref(),
            camera_allowed: self.camera_allowed,
            draft: self.draft.as_ref(),
        }
    }

    /// The network came or went. Answers whether the banner changed.
    pub(super) fn set_online(&mut self, online: bool) -> bool {
        let changed = self.online != online;
        if changed {
            self.back_online_until = if online {
                self.now().checked_add(BACK_ONLINE).ok()
            } else {
                None
            };
        }
        self.online = online;
        changed
    }

    pub(super) fn is_back_online(&self) -> bool {
        self.back_online_until.is_some()
    }

    /// Takes away what time ended. Answers whether a banner went.
    pub(super) fn tick(&mut self) -> bool {
        let now = self.now();
        let mut changed = false;
        if self.back_online_until.is_some_and(|until| until <= now) {
            self.back_online_until = None;
            changed = true;
        }
        if self.maintenance.is_some_and(|span| span.to <= now) {
            self.maintenance = None;
            changed = true;
        }
        changed
    }

    /// Whether the service rests now, as far as is known.
    pub(super) fn resting(&self) -> Option<Maintenance> {
        self.maintenance.filter(|span| span.from <= self.now())
    }

    pub(super) fn needs_tick(&self) -> bool {
        !self.online
            || self.back_online_until.is_some()
            || self.maintenance.is_some()
            || self.draft.is_some()
    }
}
