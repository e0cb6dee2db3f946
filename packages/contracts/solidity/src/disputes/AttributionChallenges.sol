// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Header} from "../ledger/Records.sol";
import {OpenChallenges} from "./OpenChallenges.sol";

/// @title "This receipt's weights do not follow from its answer"
/// @notice The chain cannot recompute attribution; the validators can. A challenger names the receipt, which is evidence that anyone
/// can check, and they vote: by vetoes of the record, or by attesting it.
abstract contract AttributionChallenges is OpenChallenges {
    using SafeERC20 for IERC20;

    event AttributionChallenged(
        uint64 indexed id, uint64 indexed number, bytes32 record, uint32 receipt, address challenger, uint256 deadline
    );
    event AttributionRejected(uint64 indexed id);

    error NotEnoughStake(uint256 signed, uint256 total);

    /// @notice Doubts a receipt's attribution; the caller leaves the challenger's bond (needs an allowance). Once per record and receipt.
    /// @param wrong a record that is not final, whose batch holds the receipt
    /// @param receipt index of the receipt in the batch, from 0, over all its sections in order
    function challengeAttribution(Header calldata wrong, uint32 receipt) external nonReentrant returns (uint64 id) {
        bytes32 record = _requirePending(wrong);
        uint256 deadline;
        (id, deadline) = _open(Kind.Attribution, wrong, record, receipt, 0);
        emit AttributionChallenged(id, wrong.number, record, receipt, msg.sender, deadline);
    }

    /// @notice Upholds a challenge by vetoes of its record by more than 1/3 of the stake, in time; also when these have taken it
    /// back already.
    /// @param vetoes signatures of `Veto(number, generation, record)`, as for `Ledger.rollback`
    /// @param last the last final record (of no account when the record is gone)
    function upholdAttribution(uint64 id, Header calldata last, bytes calldata vetoes) external nonReentrant {
        Challenge memory challenge = _requireOpen(id, Kind.Attribution);
        uint256 deadline = _deadline(challenge);
        require(block.timestamp < deadline, DeadlinePassed(deadline));
        (uint256 signed, uint256 total) =
            _validators.weigh(_ledger.vetoDigest(challenge.number, challenge.generation, challenge.record), vetoes);
        require(total != 0 && signed * 3 > total, NotEnoughStake(signed, total));
        _uphold(id, challenge, last);
    }

    /// @notice Rejects a challenge when its record has become final, or when the time for votes is over. The validators share the bond.
    function rejectAttribution(uint64 id) external nonReentrant {
        Challenge memory challenge = _requireOpen(id, Kind.Attribution);
        require(_ledger.records(challenge.number) == challenge.record, NotPending(challenge.number));
        require(
            challenge.number <= _ledger.finalNumber() || block.timestamp >= _deadline(challenge), StillUndecided(id)
        );
        _close(id, challenge);
        emit AttributionRejected(id);
        _token.safeTransfer(address(_validators), _challengerBond);
    }
}
