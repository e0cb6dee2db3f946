// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice What the ledger asks the disputes.
interface IDisputes {
    /// @notice Whether a record whose challenge window ended at `until` may be final by time.
    function permitsFinality(uint256 until) external view returns (bool);
}
