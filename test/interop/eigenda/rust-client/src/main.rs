//! Disperses and retrieves through EigenDA's own Rust client. One JSON job a line on standard input, one JSON answer a
//! line on standard output. The certificate goes out as ABI bytes and comes in as JSON with decimal coordinates.

use std::io::{BufRead, Write};
use std::str::FromStr;
use std::time::{Duration, Instant};

use alloy::primitives::Address;
use ark_bn254::{Fq, Fq2, G1Affine, G2Affine};
use rust_eigenda_v2_client::payload_disperser::{PayloadDisperser, PayloadDisperserConfig};
use rust_eigenda_v2_client::relay_client::{RelayClient, RelayClientConfig};
use rust_eigenda_v2_client::relay_payload_retriever::{
    RelayPayloadRetriever, RelayPayloadRetrieverConfig, SRSConfig,
};
use rust_eigenda_v2_client::rust_eigenda_signers::signers::private_key::Signer;
use rust_eigenda_v2_client::utils::SecretUrl;
use rust_eigenda_v2_common::{
    BatchHeaderV2, BlobCertificate, BlobCommitments, BlobHeader, BlobInclusionInfo, EigenDACert,
    NonSignerStakesAndSignature, Payload, PayloadForm,
};
use serde::Deserialize;
use serde_json::{json, Value};
use url::Url;

type Failure = Box<dyn std::error::Error>;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Setup {
    disperser_url: String,
    eth_rpc_url: String,
    cert_verifier_router: String,
    registry_coordinator: String,
    operator_state_retriever: String,
    relay_registry: String,
    relay_keys: Vec<u32>,
    signer_key: String,
    srs_file: String,
    srs_points: u32,
}

#[derive(Deserialize)]
#[serde(tag = "op", rename_all = "lowercase")]
enum Job {
    Put { payload: String },
    Get { certificate: Certificate },
}

#[derive(Deserialize)]
struct G1 {
    x: String,
    y: String,
}

#[derive(Deserialize)]
struct Fp2 {
    c0: String,
    c1: String,
}

#[derive(Deserialize)]
struct G2 {
    x: Fp2,
    y: Fp2,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Certificate {
    batch_root: String,
    reference_block_number: u32,
    blob_version: u16,
    quorum_numbers: String,
    commitment: G1,
    length_commitment: G2,
    length_proof: G2,
    length: u32,
    payment_header_hash: String,
    signature: String,
    relay_keys: Vec<u32>,
    blob_index: u32,
    inclusion_proof: String,
    non_signer_quorum_bitmap_indices: Vec<u32>,
    non_signer_pubkeys: Vec<G1>,
    quorum_apks: Vec<G1>,
    apk_g2: G2,
    sigma: G1,
    quorum_apk_indices: Vec<u32>,
    total_stake_indices: Vec<u32>,
    non_signer_stake_indices: Vec<Vec<u32>>,
    signed_quorum_numbers: String,
}

fn fq(text: &str) -> Result<Fq, Failure> {
    Fq::from_str(text).map_err(|_| format!("expected a field element, got {text}").into())
}

fn fq2(value: &Fp2) -> Result<Fq2, Failure> {
    Ok(Fq2::new(fq(&value.c0)?, fq(&value.c1)?))
}

fn g1(point: &G1) -> Result<G1Affine, Failure> {
    let (x, y) = (fq(&point.x)?, fq(&point.y)?);
    let zero = fq("0")?;
    Ok(if x == zero && y == zero { G1Affine::identity() } else { G1Affine::new(x, y) })
}

fn g2(point: &G2) -> Result<G2Affine, Failure> {
    let (x, y) = (fq2(&point.x)?, fq2(&point.y)?);
    let zero = Fq2::new(fq("0")?, fq("0")?);
    Ok(if x == zero && y == zero { G2Affine::identity() } else { G2Affine::new(x, y) })
}

fn bytes(text: &str) -> Result<Vec<u8>, Failure> {
    Ok(hex::decode(text.trim_start_matches("0x"))?)
}

fn bytes32(text: &str) -> Result<[u8; 32], Failure> {
    bytes(text)?.try_into().map_err(|_| "expected 32 bytes".into())
}

fn certificate(c: &Certificate) -> Result<EigenDACert, Failure> {
    let points = |list: &[G1]| list.iter().map(g1).collect::<Result<Vec<_>, _>>();
    Ok(EigenDACert {
        blob_inclusion_info: BlobInclusionInfo {
            blob_certificate: BlobCertificate {
                blob_header: BlobHeader {
                    version: c.blob_version,
                    quorum_numbers: bytes(&c.quorum_numbers)?,
                    commitment: BlobCommitments {
                        commitment: g1(&c.commitment)?,
                        length_commitment: g2(&c.length_commitment)?,
                        length_proof: g2(&c.length_proof)?,
                        length: c.length,
                    },
                    payment_header_hash: bytes32(&c.payment_header_hash)?,
                },
                signature: bytes(&c.signature)?,
                relay_keys: c.relay_keys.clone(),
            },
            blob_index: c.blob_index,
            inclusion_proof: bytes(&c.inclusion_proof)?,
        },
        batch_header: BatchHeaderV2 {
            batch_root: bytes32(&c.batch_root)?,
            reference_block_number: c.reference_block_number,
        },
        non_signer_stakes_and_signature: NonSignerStakesAndSignature {
            non_signer_quorum_bitmap_indices: c.non_signer_quorum_bitmap_indices.clone(),
            non_signer_pubkeys: points(&c.non_signer_pubkeys)?,
            quorum_apks: points(&c.quorum_apks)?,
            apk_g2: g2(&c.apk_g2)?,
            sigma: g1(&c.sigma)?,
            quorum_apk_indices: c.quorum_apk_indices.clone(),
            total_stake_indices: c.total_stake_indices.clone(),
            non_signer_stake_indices: c.non_signer_stake_indices.clone(),
        },
        signed_quorum_numbers: bytes(&c.signed_quorum_numbers)?,
    })
}

async fn put(disperser: &PayloadDisperser, payload: &str, poll: Duration) -> Result<Value, Failure> {
    let started = Instant::now();
    let key = disperser.send_payload(Payload::new(bytes(payload)?)).await?;
    let sent = started.elapsed();
    for _ in 0..6000 {
        if let Some(found) = disperser.get_cert(&key).await? {
            return Ok(json!({
                "ok": true,
                "certificateAbi": format!("0x{}", hex::encode(found.to_abi_encoded()?)),
                "sendMs": sent.as_secs_f64() * 1e3,
                "ms": started.elapsed().as_secs_f64() * 1e3,
            }));
        }
        tokio::time::sleep(poll).await;
    }
    Err("expected a certificate in time".into())
}

async fn get(retriever: &mut RelayPayloadRetriever, wanted: &Certificate) -> Result<Value, Failure> {
    let cert = certificate(wanted)?;
    let started = Instant::now();
    let payload = retriever.get_payload(cert).await?;
    let ms = started.elapsed().as_secs_f64() * 1e3;
    Ok(json!({ "ok": true, "payload": format!("0x{}", hex::encode(payload.serialize())), "ms": ms }))
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().collect();
    let form = match arguments.get(2).map(String::as_str) {
        Some("coeff") => PayloadForm::Coeff,
        _ => PayloadForm::Eval,
    };
    let poll = Duration::from_millis(arguments.get(3).map_or(Ok(10), |text| text.parse())?);
    let setup: Setup = serde_json::from_str(&std::fs::read_to_string(&arguments[1])?)?;
    let rpc = || -> Result<SecretUrl, Failure> { Ok(SecretUrl::new(Url::from_str(&setup.eth_rpc_url)?)) };
    let disperser = PayloadDisperser::new(
        PayloadDisperserConfig {
            polynomial_form: form,
            blob_version: 0,
            cert_verifier_router_address: setup.cert_verifier_router.clone(),
            eth_rpc_url: rpc()?,
            disperser_rpc: setup.disperser_url.clone(),
            use_secure_grpc_flag: false,
            registry_coordinator_addr: setup.registry_coordinator.clone(),
            operator_state_retriever_addr: setup.operator_state_retriever.clone(),
        },
        Signer::new(setup.signer_key.parse().map_err(|_| "expected a signer key")?),
    )
    .await?;
    let relay_client = RelayClient::new(RelayClientConfig {
        max_grpc_message_size: 32 * 1024 * 1024,
        relay_clients_keys: setup.relay_keys.clone(),
        relay_registry_address: Address::from_str(&setup.relay_registry)?,
        eth_rpc_url: rpc()?,
    })
    .await?;
    let mut retriever = RelayPayloadRetriever::new(
        RelayPayloadRetrieverConfig {
            payload_form: form,
            retrieval_timeout_secs: Duration::from_secs(30),
        },
        SRSConfig {
            source_path: setup.srs_file.clone(),
            order: setup.srs_points,
            points_to_load: setup.srs_points,
        },
        relay_client,
    )?;
    println!("{}", json!({ "ready": true }));
    for line in std::io::stdin().lock().lines() {
        let answer = match serde_json::from_str::<Job>(&line?)? {
            Job::Put { payload } => put(&disperser, &payload, poll).await,
            Job::Get { certificate } => get(&mut retriever, &certificate).await,
        };
        let answer = answer.unwrap_or_else(|error| json!({ "ok": false, "error": error.to_string() }));
        println!("{answer}");
        std::io::stdout().flush()?;
    }
    Ok(())
}
