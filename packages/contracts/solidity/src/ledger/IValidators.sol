// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @notice What the ledger asks the validators' registry.
interface IValidators {
    /// @notice The stake behind a batch of signatures of `digest`, and the whole active stake (nothing is final while it is 0).
    /// @param signatures 65 bytes each (r ‖ s ‖ v), signers strictly rising by address
    function weigh(bytes32 digest, bytes calldata signatures) external view returns (uint256 signed, uint256 total);
}
