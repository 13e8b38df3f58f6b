//! Whether a photo that arrived is taken.

use toroku_wire::{Finding, PhotoPart};

use crate::app::Ctx;
use crate::applications::{self, Why};
use crate::photo::Arrived;
use crate::refusal::{Failure, Refusal};
use crate::sight::{self, Asked, Looked, Seen};
use crate::store::Alone;

/// A photo that is taken.
pub(super) struct Taken {
    /// What is kept of it.
    pub(super) jpeg: Vec<u8>,
    /// What was found wrong with it.
    pub(super) flaw: Option<Finding>,
    /// SHA-256 of what arrived.
    pub(super) digest: [u8; 32],
}

/// Looks at a photo. One with a flaw is refused, until the part was refused so often or where
/// the person was warned; one that was refused before is refused again unseen and uncounted,
/// unless the person was warned since. One that a reviewer refused is never taken again.
/// None: a back of マイナンバーカード, of which nothing is kept.
pub(super) async fn take(
    app: &Ctx,
    (account, id): (&str, &str),
    (part, arrived): (PhotoPart, Arrived),
    asked: Asked,
) -> Result<Option<Taken>, Failure> {
    let (digest, warned) = (arrived.digest, arrived.warned);
    let known =
        applications::refused_before(&mut *app.db.pool().acquire().await?, id, part, &digest)
            .await?;
    if let (Some(Why::Finding(finding)), false) = (known, warned) {
        return Err(Refusal::from(finding).into());
    }
    let Looked { seen, jpeg } = sight::look(app, arrived, asked).await?;
    let reviewed =
        applications::reviewed_before(&mut *app.db.pool().acquire().await?, id, part, &jpeg)
            .await?;
    if let Some(finding) = reviewed {
        return Err(Refusal::from(finding).into());
    }
    let (finding, never) = match seen {
        Seen::Good => {
            return Ok(Some(Taken {
                jpeg,
                flaw: None,
                digest,
            }));
        }
        Seen::BackOfMynumber => return Ok(None),
        Seen::Flawed(finding) => (finding, false),
        Seen::Unfit(finding) => (finding, true),
    };
    let mut tx = app.db.begin(Alone::With(&[account])).await?;
    applications::taking(&mut tx, app, account, id).await?;
    let enough = !never
        && (warned
            || applications::count_refusal(&mut tx, id, part).await? > app.limits.photo_tries);
    if !enough {
        let photo = (part, &digest);
        applications::remember_refused(&mut tx, id, photo, Why::Finding(finding)).await?;
    }
    tx.commit().await?;
    if enough {
        Ok(Some(Taken {
            jpeg,
            flaw: Some(finding),
            digest,
        }))
    } else {
        Err(Refusal::from(finding).into())
    }
}
