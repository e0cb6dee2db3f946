// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Header} from "../ledger/Records.sol";

/// @notice What the disputes ask the ledger, and the one thing they may do there.
interface IDisputedLedger {
    function records(uint64 number) external view returns (bytes32);

    function finalNumber() external view returns (uint64);

    function accountOf(uint32 account) external view returns (address owner, uint96 claimed);

    function isCommonsPage(uint32 page) external view returns (bool commons);

    function leftAt(uint32 account, address formerOwner) external view returns (uint64);

    function payerOf(uint32 account) external view returns (uint96 deposited, uint96 reserved, uint64 reservedFrom);

    function epochs(uint32 epoch) external view returns (uint64 number, uint64 generation);

    function state()
        external
        view
        returns (
            uint64 number,
            uint64 finalNumber,
            uint64 lastBlock,
            uint64 generation,
            uint32 lastEpoch,
            bool paused,
            uint96 total,
            uint96 deposited
        );

    function configuration()
        external
        view
        returns (
            address token,
            address evaluator,
            address datanetRegistry,
            address validators,
            uint256 roleDelay,
            uint256 epochSeconds,
            uint256 challengeWindow,
            address disputes
        );

    function vetoDigest(uint64 number, uint64 generation, bytes32 record) external view returns (bytes32);

    /// @notice Takes the head back to `last`, the last final record.
    function rollbackByDisputes(Header calldata last) external;
}
