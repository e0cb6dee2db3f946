// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice What the registries ask the ledger.
interface ILedgerAccounts {
    /// @notice Registers accounts on the shared page.
    function registerAccounts(address[] calldata owners) external returns (uint32 first);

    /// @notice Registers a Datanet's commons account (Datanets' registry only).
    function registerCommons(address controller) external returns (uint32 account);

    /// @notice Owner of an account and what has been claimed; zero address: no such account.
    function accountOf(uint32 account) external view returns (address owner, uint96 claimed);

    /// @notice Whether a page holds commons accounts.
    function isCommonsPage(uint32 page) external view returns (bool commons);

    /// @notice What a validator signs to attest a record.
    function attestationDigest(uint64 number, uint64 generation, bytes32 record) external view returns (bytes32);

    /// @notice What a validator signs to veto a record.
    function vetoDigest(uint64 number, uint64 generation, bytes32 record) external view returns (bytes32);
}
