// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Deposits} from "./Deposits.sol";
import {Finality} from "./Finality.sol";
import {Header} from "./Records.sol";

/// @title Proof that a record is wrong, by anyone
/// @notice The chain bounds what all payers are debited by what all have deposited; that one payer is debited beyond her own deposit it
/// does not see in a settlement. Two openings show it, and take the head back at once.
abstract contract Challenges is Finality, Deposits {
    /// @notice An account's cumulative debit in a record, with what proves it (as in `withdraw`).
    struct DebitProof {
        uint96 debit;
        bytes point;
        bytes proof;
        bytes tree;
    }

    /// @notice Record `number` debited the account up to `debit`, beyond its deposit.
    event OverdraftProven(uint64 indexed number, uint32 indexed account, uint96 debit, uint96 deposited);

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
    ) external {
        _requirePending(wrong);
        _requireOrdinary(account);
        uint96 deposited = _payers[account].deposited;
        require(
            now_.debit > deposited && now_.debit > before.debit, NoOverdraft(account, now_.debit, deposited)
        );
        _requireValue(wrong.pagesRoot, account, 1, now_.debit, now_.point, now_.proof, now_.tree);
        _requireValue(last.pagesRoot, account, 1, before.debit, before.point, before.proof, before.tree);
        emit OverdraftProven(wrong.number, account, now_.debit, deposited);
        // checks that `last` is the last final record
        _rollback(last);
    }
}
