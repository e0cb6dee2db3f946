// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ILedgerAccounts} from "./ledger/ILedgerAccounts.sol";

/// @title Datanets: curated collections of contributors' data
/// @notice A Datanet has a commons account in the ledger, whose owner is the curator; the curator publishes versions, each a Merkle root
/// over its records and the DA commitment under which the encrypted records lie.
contract DatanetRegistry {
    struct Datanet {
        uint32 commonsAccount;
        uint32 versions;
        bytes32 policyHash;
    }

    /// @param versionRoot Merkle root over the version's records
    /// @param commitmentHash keccak of the DA commitment (its bytes are in the event)
    /// @param records number of records
    /// @param tokens their length in tokens
    /// @param unmasked tokens that count for attribution
    /// @param publishedAt L2 block
    struct Version {
        bytes32 versionRoot;
        bytes32 commitmentHash;
        uint32 records;
        uint64 tokens;
        uint64 unmasked;
        uint64 publishedAt;
    }

    ILedgerAccounts private immutable _ledger;

    uint32 private _count;
    mapping(uint32 datanet => Datanet) private _datanets;
    mapping(uint32 datanet => mapping(uint32 version => Version)) private _versions;

    event DatanetCreated(uint32 indexed datanet, address indexed curator, uint32 commonsAccount, bytes32 policyHash);
    event VersionPublished(
        uint32 indexed datanet,
        uint32 indexed version,
        bytes32 versionRoot,
        uint32 records,
        uint64 tokens,
        uint64 unmasked,
        bytes commitment
    );

    error NoSuchDatanet(uint32 datanet);
    error NoSuchVersion(uint32 datanet, uint32 version);
    error OnlyCurator(uint32 datanet, address caller);
    /// @notice A version has a root, at least one record, at most as many unmasked tokens as tokens, and a commitment.
    error InvalidVersion();

    constructor(ILedgerAccounts ledger) {
        _ledger = ledger;
    }

    /// @notice Creates a Datanet; the caller is its curator. Ids count from 1.
    function createDatanet(bytes32 policyHash) external returns (uint32 datanet) {
        datanet = ++_count;
        uint32 account = _ledger.registerCommons(msg.sender);
        _datanets[datanet] = Datanet(account, 0, policyHash);
        emit DatanetCreated(datanet, msg.sender, account, policyHash);
    }

    /// @notice The curator publishes the next version. Versions count from 1.
    function publishVersion(
        uint32 datanet,
        bytes32 versionRoot,
        uint32 records,
        uint64 tokens,
        uint64 unmasked,
        bytes calldata commitment
    ) external returns (uint32 version) {
        require(curatorOf(datanet) == msg.sender, OnlyCurator(datanet, msg.sender));
        require(versionRoot != 0 && records != 0 && unmasked <= tokens && commitment.length != 0, InvalidVersion());
        version = ++_datanets[datanet].versions;
        _versions[datanet][version] =
            Version(versionRoot, keccak256(commitment), records, tokens, unmasked, uint64(block.number));
        emit VersionPublished(datanet, version, versionRoot, records, tokens, unmasked, commitment);
    }

    /// @notice Datanets so far.
    function datanetCount() external view returns (uint32) {
        return _count;
    }

    /// @notice A Datanet's commons account, number of versions and policy.
    function datanetOf(uint32 datanet) external view returns (Datanet memory entry) {
        entry = _datanets[datanet];
        require(datanet != 0 && datanet <= _count, NoSuchDatanet(datanet));
    }

    /// @notice The owner of the Datanet's commons account.
    function curatorOf(uint32 datanet) public view returns (address curator) {
        require(datanet != 0 && datanet <= _count, NoSuchDatanet(datanet));
        (curator,) = _ledger.accountOf(_datanets[datanet].commonsAccount);
    }

    /// @notice A published version.
    function versionOf(uint32 datanet, uint32 version) external view returns (Version memory) {
        require(versionExists(datanet, version), NoSuchVersion(datanet, version));
        return _versions[datanet][version];
    }

    /// @notice Whether a version has been published.
    function versionExists(uint32 datanet, uint32 version) public view returns (bool) {
        return version != 0 && version <= _datanets[datanet].versions;
    }
}
