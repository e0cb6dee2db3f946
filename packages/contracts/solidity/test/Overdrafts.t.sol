// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Bls12381} from "../src/ledger/Bls12381.sol";
import {DebitProof, DisputesState} from "../src/disputes/DisputesState.sol";
import {Overdrafts} from "../src/disputes/Overdrafts.sol";
import {Header, Records} from "../src/ledger/Records.sol";
import {LedgerTest} from "./support/LedgerTest.sol";

/// @dev A settler that debits a payer beyond her deposit, within what all have deposited: the chain accepts it, anybody takes it back.
contract OverdraftsTest is LedgerTest {
    using Records for Header;

    uint32 internal contributors;
    uint32 internal payers;
    uint256 internal creditPage;
    uint256 internal debitPage;

    function setUp() public override {
        super.setUp();
        contributors = registerPage(4, makeAddr("contributor"));
        payers = registerPage(3, payer);
        creditPage = 2 * (contributors / 4096);
        debitPage = 2 * (payers / 4096) + 1;
        deposit(payers, 1_000);
        deposit(payers + 1, 5_000);
        pay(0, 400);
        finalizeHead();
    }

    function pay(uint256 slot, uint256 amount) internal {
        settle(list(page(creditPage, 3, amount), page(debitPage, slot, amount)));
    }

    function test_anybodyTakesAnOverdraftBack() public {
        Header memory last = headHeader;
        DebitProof memory before = debitOf(payers);
        pay(0, 601); // 1 nOPEN too much
        pay(1, 10);
        DebitProof memory now_ = debitOf(payers);
        assertEq(now_.debit, 1_001);
        vm.expectEmit(address(disputes));
        emit Overdrafts.OverdraftProven(3, payers, 1_001, 1_000, makeAddr("anybody"), PENALTY / 2);
        vm.prank(makeAddr("anybody"));
        disputes.challengeOverdraft(headHeader, last, payers, now_, before);
        (uint64 number, bytes32 record) = ledger.head();
        assertEq(number, 1);
        assertEq(record, last.hash());
        assertEq(ledger.generation(), 1);
        // half of the penalty to who showed it, half to the stakers
        assertEq(token.balanceOf(makeAddr("anybody")), PENALTY / 2);
        assertEq(token.balanceOf(address(validators)), 30e18 + PENALTY / 2);
        (, uint128 bonded,,) = disputes.settlerBond();
        assertEq(bonded, 0);
        // once
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotPending.selector, 3));
        disputes.challengeOverdraft(headHeader, last, payers, now_, before);
    }

    function test_anAccountThatNeverPaidBeforeIsNoExcuse() public {
        Header memory last = headHeader;
        DebitProof memory before = debitOf(payers + 2);
        assertEq(before.debit, 0);
        pay(2, 1); // payer 2 has deposited nothing
        disputes.challengeOverdraft(headHeader, last, payers + 2, debitOf(payers + 2), before);
        assertEq(ledger.generation(), 1);
    }

    function test_honestDebitsStand() public {
        Header memory last = headHeader;
        DebitProof memory before = debitOf(payers);
        pay(0, 600); // all that is there
        DebitProof memory now_ = debitOf(payers);
        vm.expectRevert(abi.encodeWithSelector(Overdrafts.NoOverdraft.selector, payers, 1_000, 1_000));
        disputes.challengeOverdraft(headHeader, last, payers, now_, before);
        // another value, another account, another page's proof
        now_.debit = 1_001;
        vm.expectRevert(Bls12381.InvalidOpening.selector);
        disputes.challengeOverdraft(headHeader, last, payers, now_, before);
        vm.expectRevert(Bls12381.InvalidOpening.selector);
        disputes.challengeOverdraft(headHeader, last, payers + 2, now_, before);
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotAnOrdinaryAccount.selector, payers + 3));
        disputes.challengeOverdraft(headHeader, last, payers + 3, now_, before);
    }

    function test_theDebitOfBeforeMustBeTrueAndOfTheLastFinalRecord() public {
        Header memory last = headHeader;
        DebitProof memory before = debitOf(payers);
        pay(0, 601);
        DebitProof memory now_ = debitOf(payers);
        before.debit = 399;
        vm.expectRevert(Bls12381.InvalidOpening.selector);
        disputes.challengeOverdraft(headHeader, last, payers, now_, before);
        before.debit = 400;
        Header memory bent = last;
        bent.total += 1;
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotLastFinal.selector, 1));
        disputes.challengeOverdraft(headHeader, bent, payers, now_, before);
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotPending.selector, 1));
        disputes.challengeOverdraft(headers[1], headers[1], payers, now_, before);
    }

    /// An overdraft that nobody challenged in time is final; later records that leave it as it is stand.
    function test_aFinalOverdraftDoesNotStopTheLedger() public {
        pay(0, 700);
        finalizeHead();
        Header memory last = headHeader;
        DebitProof memory before = debitOf(payers);
        pay(1, 10);
        DebitProof memory now_ = debitOf(payers);
        vm.expectRevert(abi.encodeWithSelector(Overdrafts.NoOverdraft.selector, payers, 1_100, 1_000));
        disputes.challengeOverdraft(headHeader, last, payers, now_, before);
        // it must not grow, though
        pay(0, 1);
        disputes.challengeOverdraft(headHeader, last, payers, debitOf(payers), before);
    }

    /// The race: a payer takes her money back to make an honest record look wrong.
    function test_aWithdrawalMakesNoHonestRecordWrong() public {
        vm.prank(payer);
        ledger.requestWithdraw(payers, 600);
        pay(0, 100); // in flight: still allowed
        finalizeHead();
        vm.warp(block.timestamp + WINDOW);
        Header memory last = headHeader;
        DebitProof memory before = debitOf(payers);
        ledger.withdraw(headHeader, 0, payers, 500, before.point, before.proof, before.tree);
        (uint96 deposited,,) = ledger.payerOf(payers);
        assertEq(deposited, 500);
        pay(1, 10);
        DebitProof memory now_ = debitOf(payers);
        vm.expectPartialRevert(Overdrafts.NoOverdraft.selector);
        disputes.challengeOverdraft(headHeader, last, payers, now_, before);
    }
}
