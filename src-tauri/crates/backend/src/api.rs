//! The routes and the contract, from the same handlers.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use serde_json::json;
use toroku_vision::{EyeRules, RULE_KEYS};
use toroku_wire::header;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{
    ContentBuilder, ObjectBuilder, OpenApi, Ref, RefOr, ResponseBuilder, Schema, Type,
};
use utoipa::{Modify, OpenApi as _};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::Ctx;
use crate::body::JSON_LIMIT;
use crate::{contract_examples, contract_page, gate, idempotency, route, watch};

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "toroku",
        version = "1",
        description = "Registration of new members. Every POST needs an `Idempotency-Key` (1 to 64 visible ASCII \
                       characters); PUT and DELETE honour one. Refusals are RFC 9457 problems with a stable `code`.",
        license(name = "MIT OR Apache-2.0")
    ),
    components(schemas(toroku_wire::Problem, toroku_wire::Side)),
    modifiers(&Common)
)]
struct Contract;

/// What every operation has.
struct Common;

impl Modify for Common {
    fn modify(&self, openapi: &mut OpenApi) {
        if let Some(components) = &mut openapi.components {
            let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
            components.add_security_scheme("bearer", SecurityScheme::Http(bearer));
        }
    }
}

/// Says of every number of the eyes what it limits, its range and its default.
fn name_eye_numbers(schemas: &mut BTreeMap<String, RefOr<Schema>>) {
    let Some(RefOr::T(Schema::Object(numbers))) = schemas.get_mut("EyeNumbers") else {
        return;
    };
    let defaults = EyeRules::default().numbers();
    for rule in RULE_KEYS {
        let number = ObjectBuilder::new()
            .schema_type(Type::Number)
            .description(Some(rule.about))
            .minimum(Some(rule.least))
            .maximum(Some(rule.most))
            .default(defaults.get(rule.key).map(|number| json!(number)));
        numbers
            .properties
            .insert(rule.key.to_owned(), RefOr::T(number.into()));
    }
}

/// Says of every `Idempotency-Key` what it may be.
fn name_keys(openapi: &mut OpenApi) {
    let key = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(1))
        .max_length(Some(64))
        .pattern(Some("^[!-~]+$"));
    let key = RefOr::T(Schema::from(key));
    let posts = openapi.paths.paths.values_mut();
    for operation in posts.filter_map(|item| item.post.as_mut()) {
        for parameter in operation.parameters.iter_mut().flatten() {
            if let RefOr::T(parameter) = parameter
                && parameter.name == header::IDEMPOTENCY_KEY
            {
                parameter.schema = Some(key.clone());
            }
        }
    }
}

/// The routes with their layers.
pub(crate) fn router(app: Ctx) -> Router {
    let (router, _) = operations().split_for_parts();
    router
        .route("/healthz", get(|| async { "ok" }))
        .route("/docs", get(contract_page::show))
        .route("/readyz", get(watch::ready))
        .fallback(gate::not_found)
        .method_not_allowed_fallback(gate::method_not_allowed)
        .layer(DefaultBodyLimit::max(JSON_LIMIT))
        .layer(from_fn_with_state(app.clone(), idempotency::layer))
        .layer(from_fn_with_state(app.clone(), gate::closed))
        .layer(from_fn_with_state(app.clone(), gate::failures))
        .layer(from_fn_with_state(app.clone(), watch::layer))
        .with_state(app)
}

/// The contract (`OpenAPI` 3.1) as the handlers have it, formatted for `openapi.json`.
#[must_use]
pub fn openapi_json() -> String {
    let mut openapi = operations().into_openapi();
    refuse_everywhere(&mut openapi);
    name_keys(&mut openapi);
    contract_examples::give(&mut openapi);
    if let Some(components) = &mut openapi.components {
        name_eye_numbers(&mut components.schemas);
    }
    // Serializing a document of strings and maps cannot fail.
    openapi
        .to_pretty_json()
        .map(|text| text + "\n")
        .unwrap_or_default()
}

fn operations() -> OpenApiRouter<Ctx> {
    OpenApiRouter::with_openapi(Contract::openapi())
        .routes(routes!(route::config::config))
        .routes(routes!(route::config::consent))
        .routes(routes!(route::group::kinds))
        .routes(routes!(route::group::authenticate))
        .routes(routes!(route::registration::begin))
        .routes(routes!(route::registration::resend))
        .routes(routes!(route::registration::verify))
        .routes(routes!(route::session::log_in, route::session::log_out))
        .routes(routes!(route::session::refresh))
        .routes(routes!(route::reset::begin))
        .routes(routes!(route::reset::resend))
        .routes(routes!(route::reset::verify))
        .routes(routes!(route::reset::set_password))
        .routes(routes!(route::me::me, route::withdraw::withdraw))
        .routes(routes!(route::identity::check))
        .routes(routes!(route::access::begin))
        .routes(routes!(route::access::show, route::access::discard))
        .routes(routes!(
            route::access::documents::send,
            route::access::documents::delete_back
        ))
        .routes(routes!(route::access::faces::challenge))
        .routes(routes!(route::access::faces::send))
        .routes(routes!(route::access::submit::submit))
}

/// Adds the problem body to every operation as the answer to all that is not listed.
fn refuse_everywhere(openapi: &mut OpenApi) {
    let problem = ContentBuilder::new()
        .schema(Some(Ref::from_schema_name("Problem")))
        .example(Some(contract_examples::refusal()))
        .build();
    let refusal = ResponseBuilder::new()
        .description("Refused or failed; see `code`.")
        .content("application/problem+json", problem)
        .build();
    for operation in calls(openapi) {
        for response in operation.responses.responses.values_mut() {
            if let RefOr::T(response) = response {
                "Done.".clone_into(&mut response.description);
            }
        }
        operation
            .responses
            .responses
            .insert("default".to_owned(), RefOr::T(refusal.clone()));
    }
}

/// Every call of a contract.
pub(crate) fn calls(openapi: &mut OpenApi) -> impl Iterator<Item = &mut Operation> {
    openapi.paths.paths.values_mut().flat_map(|item| {
        [
            &mut item.get,
            &mut item.put,
            &mut item.post,
            &mut item.delete,
        ]
        .into_iter()
        .flatten()
    })
}
