// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Header} from "../ledger/Records.sol";
import {DebitProof} from "./DisputesState.sol";
import {SettlerBond} from "./SettlerBond.sol";

/// @title Proof that a record debits a payer beyond her deposit, by anyone
/// @notice The chain bounds what all payers are debited by what all have deposited; that one payer is debited beyond her own deposit it
/// does not see in a settlement. Two openings show it, and take the head back at once: no bond, no waiting.
abstract contract Overdrafts is SettlerBond {
    /// @notice Record `number` debited the account up to `debit`, beyond its deposit (nOPEN).
    event OverdraftProven(
        uint64 indexed number,
        uint32 indexed account,
        uint96 debit,
        uint96 deposited,
        address challenger,
        uint256 reward
    );

    /// @notice The account's debit is covered by its deposit, or is no more than it was in the last final record.
    error NoOverdraft(uint256 account, uint256 debit, uint256 deposited);

    /// @notice Takes the head back to the last final record by showing that a later record debits an account beyond its deposit.
    /// @dev An honest record stays below: a withdrawal leaves at least what records of before it debit, and a settlement of after
    /// `reservedFrom` debits no more than what is not reserved. The debit must have grown since `last`: an overdraft that has become
    /// final must not stop the ledger for ever.
    /// @param wrong a record that is not final
    /// @param last the last final record
    /// @param account an ordinary account
    /// @param now_ its debit in `wrong`
    /// @param before its debit in `last`
    function challengeOverdraft(
        Header calldata wrong,
        Header calldata last,
        uint32 account,
        DebitProof calldata now_,
        DebitProof calldata before
    ) external nonReentrant {
        _requireDebits(wrong, last, account, now_, before);
        (uint96 deposited,,) = _ledger.payerOf(account);
        require(now_.debit > deposited && now_.debit > before.debit, NoOverdraft(account, now_.debit, deposited));
        _ledger.rollbackByDisputes(last);
        uint256 reward = _penalise(wrong.generation, msg.sender);
        emit OverdraftProven(wrong.number, account, now_.debit, deposited, msg.sender, reward);
    }
}
