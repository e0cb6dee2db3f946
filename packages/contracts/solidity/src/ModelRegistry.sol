// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DatanetRegistry} from "./DatanetRegistry.sol";
import {ILedgerAccounts} from "./ledger/ILedgerAccounts.sol";

/// @notice A version of a Datanet that a model answers from.
struct DatanetVersion {
    uint32 datanet;
    uint32 version;
}

/// @notice A model's published terms.
/// @param name for people
/// @param developer ledger account of the developer
/// @param stakers ledger account of the stakers
/// @param platform ledger account of the platform
/// @param rateIn nOPEN per 1,000 input tokens, rounded up
/// @param rateOut nOPEN per 1,000 output tokens, rounded up
/// @param flat nOPEN per call
/// @param platformBps the platform's part of the fee, 1/10,000
/// @param betaBps developer's part of the rest
/// @param gammaBps stakers' part of the rest
/// @param deltaBps data contributors' part of the rest
/// @param minEntry least amount that is credited to a contributor, nOPEN; less is held until it is that much
/// @param server address whose key signs receipts
/// @param tokenizerHash of the tokenizer that tokens are counted with
/// @param attributionParams of the attribution rule, as it specifies
/// @param snapshot the Datanet versions that answers are attributed to
struct Model {
    string name;
    uint32 developer;
    uint32 stakers;
    uint32 platform;
    uint64 rateIn;
    uint64 rateOut;
    uint64 flat;
    uint16 platformBps;
    uint16 betaBps;
    uint16 gammaBps;
    uint16 deltaBps;
    uint64 minEntry;
    address server;
    bytes32 tokenizerHash;
    bytes attributionParams;
    DatanetVersion[] snapshot;
}

/// @title Models and the terms that their fees are split by
/// @notice The terms of a model never change: a new price is a new model. The chain keeps their hash; the event carries them.
contract ModelRegistry {
    bytes32 private constant TAG = "OL/model/1";
    uint256 private constant BPS = 10_000;

    ILedgerAccounts private immutable _ledger;
    DatanetRegistry private immutable _datanets;

    struct Entry {
        address owner;
        bool retired;
    }

    mapping(address owner => uint256) private _nonces;
    mapping(bytes32 modelId => Entry) private _entries;
    mapping(bytes32 modelId => bytes32) private _hashes;

    event ModelRegistered(bytes32 indexed modelId, address indexed owner, Model model);
    event ModelRetired(bytes32 indexed modelId);

    /// @notice beta + gamma + delta must be 10,000 and the platform's part at most 10,000.
    error InvalidSplit();
    error NoServer();
    error EmptySnapshot();
    /// @notice The snapshot rises strictly by (datanet, version).
    error SnapshotNotRising();
    error NoSuchVersion(uint32 datanet, uint32 version);
    /// @notice Developer, stakers and platform are ordinary accounts that exist.
    error NotAnOrdinaryAccount(uint32 account);
    error NoSuchModel(bytes32 modelId);
    error OnlyOwner(bytes32 modelId);

    constructor(ILedgerAccounts ledger, DatanetRegistry datanets) {
        _ledger = ledger;
        _datanets = datanets;
    }

    /// @notice Registers a model of the caller. Its id is keccak(abi.encode("OL/model/1", chainid, this, caller, nonce)).
    function registerModel(Model calldata model) external returns (bytes32 modelId) {
        require(
            uint256(model.betaBps) + model.gammaBps + model.deltaBps == BPS && model.platformBps <= BPS, InvalidSplit()
        );
        require(model.server != address(0), NoServer());
        _requireOrdinary(model.developer);
        _requireOrdinary(model.stakers);
        _requireOrdinary(model.platform);
        _requireSnapshot(model.snapshot);
        modelId = keccak256(abi.encode(TAG, block.chainid, address(this), msg.sender, _nonces[msg.sender]++));
        _entries[modelId] = Entry(msg.sender, false);
        _hashes[modelId] = keccak256(abi.encode(model));
        emit ModelRegistered(modelId, msg.sender, model);
    }

    /// @notice The owner takes a model off the market: gateways must refuse new calls. Terms and past receipts stay valid.
    function retireModel(bytes32 modelId) external {
        require(_entries[modelId].owner == msg.sender, OnlyOwner(modelId));
        _entries[modelId].retired = true;
        emit ModelRetired(modelId);
    }

    /// @notice Owner, hash of the terms (keccak(abi.encode(model))) and whether the model is retired.
    function modelOf(bytes32 modelId) external view returns (address owner, bytes32 termsHash, bool retired) {
        Entry memory entry = _entries[modelId];
        require(entry.owner != address(0), NoSuchModel(modelId));
        return (entry.owner, _hashes[modelId], entry.retired);
    }

    /// @notice The nonce that the next model of `owner` gets.
    function nonceOf(address owner) external view returns (uint256) {
        return _nonces[owner];
    }

    function _requireOrdinary(uint32 account) private view {
        (address owner,) = _ledger.accountOf(account);
        require(owner != address(0) && !_ledger.isCommonsPage(account / 4_096), NotAnOrdinaryAccount(account));
    }

    function _requireSnapshot(DatanetVersion[] calldata snapshot) private view {
        require(snapshot.length != 0, EmptySnapshot());
        uint256 last = 0;
        for (uint256 i = 0; i < snapshot.length; ++i) {
            DatanetVersion calldata entry = snapshot[i];
            uint256 key = uint256(entry.datanet) << 32 | entry.version;
            require(key > last, SnapshotNotRising());
            last = key;
            require(_datanets.versionExists(entry.datanet, entry.version), NoSuchVersion(entry.datanet, entry.version));
        }
    }
}
