"""What schemathesis cannot make up: sessions of demo members, and things that are there.

Every second call is about a registration, a reset or an application that exists, so that more
than refusals is looked at.
"""

import itertools
import uuid

import requests
import schemathesis

MEMBER = "member@example.jp"
# Wrong passwords of a withdrawal lock the address.
LEAVING = "done@example.jp"
# Any other member.
OTHER = "registered@example.jp"
# Published: fixtures/demo.toml.
PASSWORD = "Mihon-2026-toroku"
INSURER = "9802345"

calls = itertools.count()
networks = itertools.count()


def network():
    """Another network for each call: one from which so many devices come is soon refused all else."""
    number = next(networks)
    return f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"


def post(base, path, body, token=None):
    headers = {
        "Idempotency-Key": str(uuid.uuid4()),
        "Toroku-Device": str(uuid.uuid4()),
        "X-Forwarded-For": network(),
    }
    if token:
        headers["Authorization"] = f"Bearer {token}"
    return requests.post(f"{base}/v1/{path}", json=body, headers=headers, timeout=20)


def log_in(base, email):
    answer = post(base, "sessions", {"email": email, "password": PASSWORD})
    if not answer.ok:
        raise RuntimeError(f"{email}: {answer.status_code} {answer.text}")
    return answer.json()["access_token"]


def group_token(base):
    answer = post(base, "groups/authenticate", {"kind": "1", "insurer_number": INSURER})
    return answer.json().get("group_token", "")


def registration(base):
    consents = [{"id": name, "version": "2026-04-01"} for name in ("terms", "privacy", "points")]
    body = {
        "email": f"{uuid.uuid4()}@example.jp",
        "password": PASSWORD,
        "group_token": group_token(base),
        "consents": consents,
    }
    return post(base, "registrations", body).json().get("registration_id", "")


def reset(base):
    body = {"email": f"{uuid.uuid4()}@example.jp"}
    return post(base, "password-resets", body).json().get("reset_id", "")


def application(base):
    token = log_in(base, MEMBER)
    body = {"document": "licence"}
    return post(base, "access-applications", body, token).json().get("id", "")


MADE = {
    "/v1/registrations/": registration,
    "/v1/password-resets/": reset,
    "/v1/access-applications/": application,
}


@schemathesis.hook
def before_call(context, case, kwargs):
    case.headers = case.headers or {}
    case.headers["X-Forwarded-For"] = network()
    # It learns addresses from answers, and would lock those that log in here.
    if isinstance(case.body, dict) and case.body.get("email") in (MEMBER, LEAVING):
        case.body["email"] = OTHER
    if next(calls) % 2:
        return
    base = case.operation.base_url
    for beginning, make in MADE.items():
        if case.operation.path.startswith(beginning) and "id" in (case.path_parameters or {}):
            case.path_parameters["id"] = make(base) or case.path_parameters["id"]
    if isinstance(case.body, dict) and "group_token" in case.body:
        case.body["group_token"] = group_token(base)


@schemathesis.auth(
    refresh_interval=600,
    # Logout and withdrawal end their session: they get one of their own.
    cache_by_key=lambda case, _: case.operation.label
    if case.operation.label in ("DELETE /v1/sessions", "DELETE /v1/me")
    else "",
)
class Session:
    def get(self, case, context):
        leaving = case.operation.label == "DELETE /v1/me"
        return log_in(case.operation.base_url, LEAVING if leaving else MEMBER)

    def set(self, case, token, context):
        case.headers = case.headers or {}
        case.headers["Authorization"] = f"Bearer {token}"
