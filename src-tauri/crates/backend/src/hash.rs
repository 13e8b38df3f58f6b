//! Hashes: Argon2id for what people choose or read from a mail, SHA-256 for random tokens.

use std::num::NonZero;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::available_parallelism;

use argon2::password_hash::{self, Output, ParamsString, SaltString};
use argon2::{Algorithm, Argon2, Block, Params, PasswordHash, Version};
use sha2::{Digest as _, Sha256};
use tokio::sync::{Semaphore, SemaphorePermit};
use zeroize::Zeroizing;

use crate::random::hex;
use crate::refusal::Failure;

/// Bytes that Argon2id makes.
const MADE: usize = 32;

/// Cost of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HashCost {
    /// Memory, KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl HashCost {
    /// What OWASP's password storage cheat sheet asks for at least.
    pub const STANDARD: Self = Self {
        memory: 19_456,
        passes: 2,
        lanes: 1,
    };
    /// The least Argon2 allows: for tests.
    pub const CHEAP: Self = Self {
        memory: 8,
        passes: 1,
        lanes: 1,
    };
}

/// Hashes and verifies away from the async threads, no more at once than the machine has
/// processors: each takes [`HashCost::memory`], and more at once would be no faster.
pub(crate) struct Hasher {
    argon: Argon2<'static>,
    places: Semaphore,
    done: AtomicU64,
}

impl Hasher {
    /// A hasher, unless the cost is out of Argon2's bounds.
    pub(crate) fn new(cost: HashCost) -> Result<Self, argon2::Error> {
        let params = Params::new(cost.memory, cost.passes, cost.lanes, None)?;
        Ok(Self {
            argon: Argon2::new(Algorithm::Argon2id, Version::V0x13, params),
            places: Semaphore::new(available_parallelism().map_or(1, NonZero::get)),
            done: AtomicU64::new(0),
        })
    }

    /// How often Argon2id was computed: what an answer's time depends on.
    pub(crate) fn done(&self) -> u64 {
        self.done.load(Ordering::Relaxed)
    }

    /// Whether a hash was made at this cost.
    pub(crate) fn costs_as(&self, hash: &str) -> bool {
        let params = PasswordHash::new(hash).and_then(|hash| Params::try_from(&hash));
        let cost = |params: &Params| (params.m_cost(), params.t_cost(), params.p_cost());
        params.is_ok_and(|params| cost(&params) == cost(self.argon.params()))
    }

    /// Waits for a place, and counts.
    async fn place(&self) -> Result<SemaphorePermit<'_>, Failure> {
        let place = self.places.acquire().await.map_err(Failure::broken)?;
        self.done.fetch_add(1, Ordering::Relaxed);
        Ok(place)
    }

    /// The hash of a secret with its salt, as a PHC string.
    pub(crate) async fn hash(&self, secret: &str, salt: [u8; 16]) -> Result<String, Failure> {
        let _place = self.place().await?;
        let (argon, secret) = (self.argon.clone(), Zeroizing::new(secret.to_owned()));
        let work = tokio::task::spawn_blocking(move || {
            let mut made = [0; MADE];
            argon.hash_password_into_with_memory(
                secret.as_bytes(),
                &salt,
                &mut made,
                memory(argon.params()),
            )?;
            phc(argon.params(), made, salt)
        });
        work.await
            .map_err(Failure::broken)?
            .map_err(Failure::broken)
    }

    /// A hash of nothing that anybody knows, for accounts that do not exist: random bytes in the
    /// place of what Argon2id would make, which [`Self::verify`] takes as long to compare with.
    pub(crate) fn decoy(&self, made: [u8; MADE], salt: [u8; 16]) -> password_hash::Result<String> {
        phc(self.argon.params(), made, salt)
    }

    /// Whether a secret has this hash. Takes as long for every secret.
    pub(crate) async fn verify(&self, secret: &str, hash: &str) -> Result<bool, Failure> {
        let _place = self.place().await?;
        let (secret, hash) = (Zeroizing::new(secret.to_owned()), hash.to_owned());
        let work = tokio::task::spawn_blocking(move || {
            PasswordHash::new(&hash).map(|hash| makes(&secret, &hash).unwrap_or(false))
        });
        work.await
            .map_err(Failure::broken)?
            .map_err(Failure::broken)
    }
}

/// What a run of Argon2id works in. It is asked for beyond the 32 MiB from which on glibc's
/// allocator keeps nothing for later (`DEFAULT_MMAP_THRESHOLD_MAX`), and never touched there: else
/// each of the many threads that once hashed holds on to its own.
fn memory(params: &Params) -> Vec<Block> {
    const BEYOND: usize = 33 << 20;
    let blocks = params.block_count();
    let mut memory = Vec::with_capacity(blocks.max(BEYOND / Block::SIZE));
    memory.resize(blocks, Block::default());
    memory
}

/// The PHC string of what Argon2id has made.
fn phc(params: &Params, made: [u8; MADE], salt: [u8; 16]) -> password_hash::Result<String> {
    let salt = SaltString::encode_b64(&salt)?;
    let hash = PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(params)?,
        salt: Some(salt.as_salt()),
        hash: Some(Output::new(&made)?),
    };
    Ok(hash.to_string())
}

/// Whether Argon2id makes this hash of a secret, with the hash's own cost.
fn makes(secret: &str, hash: &PasswordHash<'_>) -> password_hash::Result<bool> {
    let (Some(salt), Some(wanted)) = (hash.salt, hash.hash) else {
        return Err(password_hash::Error::PhcStringField);
    };
    let algorithm = Algorithm::try_from(hash.algorithm)?;
    let version = hash
        .version
        .map_or(Ok(Version::default()), Version::try_from)?;
    let params = Params::try_from(hash)?;
    let memory = memory(&params);
    let mut bytes = [0; 64];
    let salt = salt.decode_b64(&mut bytes)?;
    let argon = Argon2::new(algorithm, version, params);
    let made = Output::init_with(wanted.len(), |made| {
        Ok(argon.hash_password_into_with_memory(secret.as_bytes(), salt, made, memory)?)
    })?;
    // Compared in the same time wherever they differ.
    Ok(made == wanted)
}

/// SHA-256 of parts, each with its length before it, in hexadecimal.
pub(crate) fn digest(parts: &[&[u8]]) -> String {
    hex(&digest_bytes(parts))
}

/// SHA-256 of parts, each with its length before it.
pub(crate) fn digest_bytes(parts: &[&[u8]]) -> [u8; 32] {
    let mut sha = Sha256::new();
    for part in parts {
        sha.update((part.len() as u64).to_be_bytes());
        sha.update(part);
    }
    sha.finalize().into()
}

/// The hash a random token is stored by.
pub(crate) fn token_hash(token: &str) -> String {
    digest(&[b"token", token.as_bytes()])
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::{HashCost, Hasher};

    /// All of a PHC string but salt and hash: what the time of a comparison depends on.
    fn cost(hash: &str) -> Vec<&str> {
        let parts: Vec<&str> = hash.split('$').collect();
        assert_eq!(parts.len(), 6, "{hash}");
        let [salt, made] = [parts[4].len(), parts[5].len()];
        assert_eq!((salt, made), (22, 43), "{hash}");
        parts[..4].to_vec()
    }

    #[tokio::test]
    async fn a_decoy_costs_what_a_hash_costs_and_matches_nothing() {
        for cost_of in [HashCost::CHEAP, HashCost::STANDARD] {
            let hasher = Hasher::new(cost_of).unwrap();
            let decoy = hasher.decoy([7; 32], [1; 16]).unwrap();
            let real = hasher.hash("ひみつ", [1; 16]).await.ok().unwrap();
            assert_eq!(cost(&decoy), cost(&real));
            assert_eq!(hasher.verify("ひみつ", &real).await.ok(), Some(true));
            assert_eq!(hasher.verify("ひみつ", &decoy).await.ok(), Some(false));
        }
    }
}
