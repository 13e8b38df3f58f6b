//! One journey, from its seed alone.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use toroku_api_client::Repeats;
use toroku_backend::{FaultPlan, Faults, MailKind, Random};
use toroku_engine::ports::Vault;
use toroku_flow::{Screen, View, WelcomePhase};

use crate::people::{
    HANAKO, ICHIRO, JIRO, KAORU, MAKOTO, Person, SAKURA, SHIGERU, SHOMIN, TARO, UMEKO, VAN,
};
use crate::stage::{Phone, World};
use crate::torture::Break;
use crate::torture::dice::Dice;
use crate::torture::launched::{Launched, threads};
use crate::torture::person::{Goal, Next, Traveller, rests, turns};
use crate::torture::power::Power;
use crate::torture::report::{Loss, Outcome};
use crate::torture::screens::{kept, kind};
use crate::torture::switch::{Mortal, Switch};
use crate::torture::weather::weather;
use crate::torture::{ends, trouble};

const PEOPLE: [Person; 11] = [
    TARO, HANAKO, JIRO, KAORU, ICHIRO, UMEKO, SHIGERU, VAN, SAKURA, MAKOTO, SHOMIN,
];
/// So long a journey is under fire, in what a person does; afterwards all is calm.
const UNDER_FIRE: usize = 70;
/// So much is enough for anybody to come to an end once all is calm.
const CALM: usize = 120;
/// Within this an app answers whatever it is asked, on a machine that has other work too: it looks
/// at a photo for seconds.
const PATIENCE: Duration = Duration::from_mins(5);
/// An action without a visible effect is given this long.
const EFFECT: Duration = Duration::from_millis(400);

/// Everything of one journey.
pub(super) struct Journey {
    world: World,
    phone: Phone,
    faults: Arc<Faults>,
    power: Arc<Power>,
    switch: Arc<Switch>,
    traveller: Traveller,
    /// What was done last leads back.
    turning: bool,
    dice: Dice,
    outcome: Outcome,
}

impl Journey {
    pub(super) async fn run(seed: u64, photos: f64, broken: Option<Break>) -> Outcome {
        let mut dice = Dice::of(seed);
        let goal = if dice.happens(photos) {
            Goal::Access
        } else {
            dice.one(&[Goal::Account, Goal::Identity, Goal::Identity])
        };
        let traveller = Traveller::new(dice.one(&PEOPLE), goal, dice.split());
        let faults = Arc::new(Faults::new(weather(&mut dice)));
        let given = Arc::clone(&faults);
        let random = dice.next();
        let world = World::with(|options| {
            options.faults = Some(given);
            options.random = Arc::new(Random::seeded(random));
        });
        let world = world.await;
        let mut phone = world.phone();
        // Every other person repeats all by hand: what the app itself repeats hides most faults.
        if seed.is_multiple_of(2) {
            phone.repeats = Repeats::NONE;
        }
        let journey = Self {
            phone,
            world,
            faults,
            power: Arc::new(Power::new(broken == Some(Break::FsyncRename))),
            switch: Arc::new(Switch::new(broken == Some(Break::IdempotencyKey))),
            traveller,
            turning: false,
            dice,
            outcome: Outcome {
                seed,
                ..Outcome::default()
            },
        };
        journey.go().await
    }

    async fn go(mut self) -> Outcome {
        let mut before = None;
        loop {
            let launched = self.launch(before.as_ref()).await;
            match self.travel(launched, before.take()).await {
                Some(shown) => before = Some(shown),
                None => break,
            }
            if !self.outcome.losses.is_empty() {
                break;
            }
        }
        self.faults.set(FaultPlan::default());
        self.outcome.faults = self.faults.done();
        let mails = self.world.kinds(&self.traveller.who.email());
        self.count_mails(&mails);
        let pressed = self.traveller.pressed;
        let losses = ends::count(self.world, &self.traveller.who, pressed).await;
        self.outcome.losses.extend(losses);
        self.outcome
    }

    /// Starts the app over what the phone kept, to be killed after some steps.
    async fn launch(&mut self, before: Option<&View>) -> Launched {
        let calm = self.outcome.steps >= UNDER_FIRE;
        let at = (!calm && self.dice.happens(0.8)).then(|| 1 + self.dice.below(40));
        let threads = threads();
        let files = Arc::clone(&self.power) as _;
        let opening = self.phone.vault_on_disk(files);
        let opened = threads.spawn(opening).await.unwrap();
        self.switch.arm(None);
        if before.is_some() {
            let mut ledger = self.switch.ledger.lock().await;
            let stored = opened.load().await;
            if let Some(lost) = ledger.check(&stored, &*opened).await {
                self.outcome.losses.push((Loss::Answers, lost));
            }
        }
        self.switch.arm(at);
        let vault: Arc<dyn Vault> = Arc::new(Mortal {
            switch: Arc::clone(&self.switch),
            inner: opened,
        });
        let switch = Arc::clone(&self.switch);
        let guard = threads.enter();
        let app = self
            .phone
            .launch_over(vault, move |api| Arc::new(Mortal { switch, inner: api }));
        drop(guard);
        Launched { app, threads }
    }

    /// Goes on until the app is killed (what was shown then) or the journey is over.
    async fn travel(&mut self, mut launched: Launched, mut before: Option<View>) -> Option<View> {
        let switch = Arc::clone(&self.switch);
        let mut idle = 0;
        loop {
            if switch.fired() {
                return Some(self.kill(launched).await);
            }
            let rest = launched.app.comes(PATIENCE, rests);
            let view = tokio::select! {
                () = switch.killed() => return Some(self.kill(launched).await),
                view = rest => view,
            };
            let Some(view) = view else {
                self.lose(
                    Loss::Stuck,
                    format!("nothing came after {}", trouble(&launched.app.view())),
                );
                break;
            };
            self.note(&view);
            if !begins(&view)
                && let Some(shown) = before.take()
                && let Some(lost) = kept(&shown, &view, self.turning)
            {
                self.lose(Loss::Answers, lost);
                break;
            }
            self.calm_down(&switch);
            if self.outcome.steps > UNDER_FIRE + CALM {
                self.lose(
                    Loss::Stuck,
                    format!("no end comes after {}", trouble(&view)),
                );
                break;
            }
            self.outcome.steps += 1;
            let code = self.newest_code();
            match self.traveller.next(&view, code.as_deref()) {
                Next::End => break,
                Next::Wait => idle += 1,
                Next::Act(action) => {
                    // What is done before the app has begun again is no part of it.
                    if before.is_none() {
                        self.turning = turns(&action);
                    }
                    launched.app.send(action);
                    let moved = launched.app.comes(EFFECT, |now| *now != view);
                    tokio::select! {
                        () = switch.killed() => return Some(self.kill(launched).await),
                        moved = moved => idle = if moved.is_some() { 0 } else { idle + 1 },
                    }
                }
            }
            if idle > 0 {
                // A wait that is over is over for the app too.
                let minutes = if idle > 3 { 16 } else { 1 };
                self.world.pass(SignedDuration::from_mins(minutes));
            }
        }
        launched.end().await;
        None
    }

    async fn kill(&mut self, launched: Launched) -> View {
        let shown = launched.end().await;
        self.outcome.kills += 1;
        let power = self.dice.happens(0.5);
        if power {
            self.outcome.cuts += 1;
            self.power.cut(&mut self.dice);
        } else {
            self.power.outlive();
        }
        self.outcome
            .log
            .push(if power { "✂" } else { "✗" }.to_owned());
        shown
    }

    fn calm_down(&mut self, switch: &Switch) {
        if self.outcome.steps == UNDER_FIRE {
            self.faults.set(FaultPlan::default());
            switch.arm(None);
            self.traveller.straight = true;
        }
    }

    fn newest_code(&mut self) -> Option<String> {
        let email = self.traveller.who.email();
        let kinds = self.world.kinds(&email);
        self.traveller.has_account |= kinds
            .iter()
            .any(|kind| matches!(kind, MailKind::Welcome | MailKind::Already));
        kinds
            .contains(&MailKind::Otp)
            .then(|| self.world.code(&email))
    }

    fn count_mails(&mut self, mails: &[MailKind]) {
        let of = |wanted| mails.iter().filter(|kind| **kind == wanted).count();
        if of(MailKind::Already) > 0 {
            self.lose(Loss::Accounts, "a second account was asked for".to_owned());
        }
        let (sent, asked) = (of(MailKind::Otp), self.traveller.pressed.mails);
        if sent > asked {
            self.lose(Loss::Repeats, format!("{sent} codes for {asked} presses"));
        }
    }

    fn note(&mut self, view: &View) {
        let kind = kind(view);
        if self.outcome.log.last() != Some(&kind) {
            self.outcome.log.push(kind);
        }
    }

    fn lose(&mut self, loss: Loss, what: String) {
        self.outcome.losses.push((loss, what));
    }
}

/// Whether the app has not begun: it waits for its configuration.
fn begins(view: &View) -> bool {
    matches!(&view.screen, Screen::Welcome(screen) if screen.phase != WelcomePhase::Ready)
}
