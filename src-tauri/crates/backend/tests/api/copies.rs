//! A copy that is made while members register and send photos, and what is restored of it.

use futures_util::future::join_all;
use toroku_backend::{back_up, restore};

use crate::applicant::{Applicant, secret, taro};
use crate::identity::desc;
use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_made_under_load_has_the_same_applications() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let (used, copy, new) = (at("toroku.db"), at("copy.db"), at("new.db"));
    let world = World::on(&used).await;
    let people = [
        ("taro@example.jp", taro()),
        (
            "sakura@example.jp",
            desc("5682", "ミホンサクラ", "2001-12-31"),
        ),
        (
            "wakaba@example.jp",
            desc("5684", "ミホンワカバ", "2003-05-05"),
        ),
    ];
    let mut applicants = Vec::new();
    for (email, identity) in &people {
        let applicant = Applicant::new(&world, email, identity, "licence").await;
        applicant.accepted("/documents/front").await;
        applicant.faces().await;
        applicants.push(applicant);
    }
    let sent = applicants.iter().map(async |applicant: &Applicant<'_>| {
        for _ in 0..4 {
            applicant.accepted("/documents/front").await;
        }
    });
    let comes = (0..8).map(|number| {
        let (world, email) = (&world, format!("new-{number}@example.jp"));
        async move { world.member(&email, "9802345").await }
    });
    let busy = async { tokio::join!(join_all(sent), join_all(comes)) };
    let (copied, _) = tokio::join!(back_up(&used, &copy), busy);
    copied.unwrap();
    restore(&copy, &new).await.unwrap();
    let restored = World::on(&new).await;
    for applicant in applicants {
        let before = applicant.show().await;
        let (token, id) = (applicant.token.clone(), applicant.id.clone());
        let world = &restored;
        let again = Applicant { world, token, id };
        assert_eq!(again.show().await, before);
        let there = again.submit(&secret()).await;
        let here = applicant.submit(&secret()).await;
        assert_eq!((there.status, here.status), (200, 200));
        assert_eq!(there.body["status"], here.body["status"]);
        assert_ne!(there.body["status"], "incomplete");
    }
}
