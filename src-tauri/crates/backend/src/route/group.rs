//! `GET /v1/group-kinds` and `POST /v1/groups/authenticate`.

use axum::Json;
use axum::extract::State;
use toroku_domain::InsurerNumber;
use toroku_wire::{AuthenticateGroupRequest, AuthenticateGroupResponse, GroupKind, ProblemCode};

use crate::app::Ctx;
use crate::asker::Asker;
use crate::body::Body;
use crate::groups;
use crate::refusal::{Failure, Refusal};
use crate::throttle;

/// The kinds of groups
#[utoipa::path(get, path = "/v1/group-kinds", operation_id = "groupKinds", tag = "groups", responses((status = 200, body = [GroupKind])))]
pub(crate) async fn kinds() -> Json<Vec<GroupKind>> {
    let kind = |id: &str, label: &str, hint: &str| GroupKind {
        id: id.to_owned(),
        label: label.to_owned(),
        hint: hint.to_owned(),
    };
    Json(vec![
        kind(
            "1",
            "健康保険・共済組合または会社",
            "お勤め先の健康保険組合、共済組合・支部など",
        ),
        kind(
            "2",
            "国民健康保険組合・地方自治体",
            "市区町村の国民健康保険、後期高齢者医療、国民健康保険組合など",
        ),
    ])
}

/// Find the group of an insurer number
///
/// A number of the other kind is accepted. `group_not_found` counts against
/// the device and its network address; `rate_limited` after the configured number in an hour.
#[utoipa::path(post, path = "/v1/groups/authenticate", operation_id = "authenticateGroup", tag = "groups",
    params(("idempotency-key" = String, Header, description = "Random, 1 to 64 visible ASCII characters")),
    request_body = AuthenticateGroupRequest,
    responses((status = 200, body = AuthenticateGroupResponse)))]
pub(crate) async fn authenticate(
    State(app): State<Ctx>,
    asker: Asker,
    Body(request): Body<AuthenticateGroupRequest>,
) -> Result<Json<AuthenticateGroupResponse>, Failure> {
    let quotas = asker.quotas("group", app.limits.group_tries);
    throttle::spend(&app, &quotas).await?;
    let found = match InsurerNumber::parse(&request.insurer_number) {
        Ok(number) => {
            groups::find(&mut *app.db.pool().acquire().await?, number.value.expose()).await?
        }
        Err(_) => None,
    };
    let found = found.ok_or_else(|| Refusal::of(ProblemCode::GroupNotFound))?;
    throttle::restore(&mut *app.db.pool().acquire().await?, &quotas).await?;
    Ok(Json(AuthenticateGroupResponse {
        group_token: groups::prove(&app, &found.insurer_number).await?,
        group: found.group,
        features: found.features,
        number_schema: found.number_schema,
    }))
}
