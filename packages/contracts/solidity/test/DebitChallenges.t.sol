// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Disputes} from "../src/Disputes.sol";
import {DebitChallenges} from "../src/disputes/DebitChallenges.sol";
import {DebitProof, DisputesState} from "../src/disputes/DisputesState.sol";
import {OpenChallenges} from "../src/disputes/OpenChallenges.sol";
import {Finality} from "../src/ledger/Finality.sol";
import {Header, Records} from "../src/ledger/Records.sol";
import {LedgerTest} from "./support/LedgerTest.sol";

/// @dev A settler that debits a payer without her voucher; and challengers that doubt what she has signed.
contract DebitChallengesTest is LedgerTest {
    using Records for Header;

    uint32 internal contributors;
    uint32 internal account;
    uint256 internal creditPage;
    Header internal last;
    DebitProof internal before;
    address internal challenger = makeAddr("challenger");

    function setUp() public override {
        super.setUp();
        contributors = registerPage(4, makeAddr("contributor"));
        account = registerPage(2, payer);
        creditPage = 2 * (contributors / 4096);
        deposit(account, 1_000);
        deposit(account + 1, 1_000);
        pay(0, 400);
        finalizeHead();
        last = headHeader;
        before = debitOf(account);
        fund(challenger);
    }

    function fund(address who) internal {
        assertTrue(token.transfer(who, 10 * CHALLENGER_BOND));
        vm.prank(who);
        token.approve(address(disputes), type(uint256).max);
    }

    function pay(uint256 slot, uint256 amount) internal {
        settle(list(page(creditPage, 3, amount), page(2 * (account / 4096) + 1, slot, amount)));
    }

    function voucher(uint256 key, uint32 of_, uint96 cumulative) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, disputes.voucherDigest(of_, cumulative));
        return abi.encodePacked(r, s, v);
    }

    function open() internal returns (uint64) {
        DebitProof memory now_ = debitOf(account);
        vm.prank(challenger);
        return disputes.challengeDebit(headHeader, last, account, now_, before);
    }

    function bonded() internal view returns (uint128 amount) {
        (, amount,,) = disputes.settlerBond();
    }

    function kindOf(uint64 id) internal view returns (OpenChallenges.Kind kind) {
        (kind,,,,,,) = disputes.challengeOf(id);
    }

    function test_aDebitWithoutAVoucherIsTakenBack() public {
        pay(0, 50);
        Header memory wrong = headHeader;
        vm.expectEmit(address(disputes));
        emit DebitChallenges.DebitChallenged(1, 2, account, wrong.hash(), 450, challenger, block.timestamp + ANSWER);
        uint64 id = open();
        assertEq(token.balanceOf(address(disputes)), PENALTY + CHALLENGER_BOND);
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.DeadlineNotReached.selector, block.timestamp + ANSWER));
        disputes.upholdDebit(id, last);
        vm.warp(block.timestamp + ANSWER);
        // not to a record of the caller's choice
        vm.expectRevert();
        disputes.upholdDebit(id, headers[0]);
        disputes.upholdDebit(id, last);
        (uint64 number, bytes32 record) = ledger.head();
        assertEq(number, 1);
        assertEq(record, last.hash());
        assertEq(token.balanceOf(challenger), 10 * CHALLENGER_BOND + PENALTY / 2);
        assertEq(token.balanceOf(address(disputes)), 0);
        assertEq(bonded(), 0);
        // once
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.NoSuchChallenge.selector, id));
        disputes.upholdDebit(id, last);
    }

    function test_aVoucherInTimeAnswers() public {
        pay(0, 50);
        uint64 id = open();
        vm.warp(block.timestamp + ANSWER - 1);
        bytes memory signature = voucher(payerKey, account, 450);
        vm.expectEmit(address(disputes));
        emit DebitChallenges.DebitAnswered(id, 450);
        disputes.answerDebit(id, 450, signature, 0);
        assertEq(uint8(kindOf(id)), 0);
        // the challenger's bond makes up for the trouble
        assertEq(bonded(), PENALTY + CHALLENGER_BOND);
        assertEq(token.balanceOf(address(disputes)), PENALTY + CHALLENGER_BOND);
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.NoSuchChallenge.selector, id));
        disputes.answerDebit(id, 450, signature, 0);
        (uint64 number,) = ledger.head();
        assertEq(number, 2);
        // the same doubt does not come again
        DebitProof memory now_ = debitOf(account);
        vm.expectRevert(OpenChallenges.ChallengedBefore.selector);
        vm.prank(challenger);
        disputes.challengeDebit(headHeader, last, account, now_, before);
    }

    function test_nothingButTheOwnersVoucherOfEnoughAnswers() public {
        pay(0, 50);
        uint64 id = open();
        bytes memory low = voucher(payerKey, account, 449);
        vm.expectRevert(abi.encodeWithSelector(DebitChallenges.VoucherTooLow.selector, 449, 450));
        disputes.answerDebit(id, 449, low, 0);
        // a lower voucher under a higher sum, another account's, another signer's
        vm.expectPartialRevert(DebitChallenges.NotTheOwner.selector);
        disputes.answerDebit(id, 450, low, 0);
        bytes memory other = voucher(payerKey, account + 1, 450);
        vm.expectPartialRevert(DebitChallenges.NotTheOwner.selector);
        disputes.answerDebit(id, 450, other, 0);
        (address stranger, uint256 key) = makeAddrAndKey("stranger");
        bytes memory foreign = voucher(key, account, 450);
        vm.expectRevert(abi.encodeWithSelector(DebitChallenges.NotTheOwner.selector, account, stranger));
        disputes.answerDebit(id, 450, foreign, 0);
        // another chain's
        bytes memory good = voucher(payerKey, account, 450);
        vm.chainId(block.chainid + 1);
        vm.expectPartialRevert(DebitChallenges.NotTheOwner.selector);
        disputes.answerDebit(id, 450, good, 0);
        vm.chainId(block.chainid - 1);
        // the other s of the same signature
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(payerKey, disputes.voucherDigest(account, 450));
        bytes32 high = bytes32(0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141 - uint256(s));
        vm.expectPartialRevert(ECDSA.ECDSAInvalidSignatureS.selector);
        disputes.answerDebit(id, 450, abi.encodePacked(r, high, v == 27 ? uint8(28) : uint8(27)), 0);
        // and not after the deadline
        uint256 deadline = block.timestamp + ANSWER;
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.DeadlinePassed.selector, deadline));
        disputes.answerDebit(id, 450, good, 0);
    }

    function test_theVoucherDigestIsOfTheLedgersDomain() public view {
        (, string memory name, string memory version, uint256 chainId, address contract_,,) = ledger.eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                chainId,
                contract_
            )
        );
        bytes32 message = keccak256(abi.encode(keccak256("Voucher(uint32 account,uint96 cumulative)"), account, 450));
        assertEq(disputes.voucherDigest(account, 450), keccak256(abi.encodePacked(hex"1901", domain, message)));
    }

    function epochNow() internal view returns (uint32) {
        return uint32(vm.getBlockTimestamp() / EPOCH);
    }

    /// The trick: a payer signs, is served, gives the account away and doubts the debit that she authorised.
    function test_aVoucherOfBeforeTheOwnerLeftStillCounts() public {
        vm.prank(payer);
        ledger.changeOwner(account, makeAddr("accomplice"));
        assertEq(ledger.leftAt(account, payer), vm.getBlockTimestamp());
        // twice, so that it is not only the last one who is remembered
        vm.prank(makeAddr("accomplice"));
        ledger.changeOwner(account, challenger);
        pay(0, 50);
        uint64 id = open();
        disputes.answerDebit(id, 450, voucher(payerKey, account, 450), epochNow());
        // but not for ever
        vm.warp(vm.getBlockTimestamp() + GRACE);
        pay(0, 1);
        id = open();
        bytes memory signature = voucher(payerKey, account, 451);
        uint32 epoch = epochNow();
        vm.expectRevert(abi.encodeWithSelector(DebitChallenges.NotTheOwner.selector, account, payer));
        disputes.answerDebit(id, 451, signature, epoch);
    }

    /// The trick, late: the debit is doubted when the former owner's time is over, which it was not when the record was settled.
    function test_aLateChallengeIsAnsweredByWhoVouchedAtTheSettlement() public {
        vm.prank(payer);
        ledger.changeOwner(account, challenger);
        uint256 over = vm.getBlockTimestamp() + GRACE;
        vm.warp(over - 1);
        uint32 settledIn = epochNow();
        pay(0, 50);
        Header memory wrong = headHeader;
        DebitProof memory now_ = debitOf(account);
        vm.warp(over + 1 hours);
        pay(1, 1);
        vm.prank(challenger);
        uint64 id = disputes.challengeDebit(wrong, last, account, now_, before);
        vm.warp(vm.getBlockTimestamp() + ANSWER - 1);
        bytes memory signature = voucher(payerKey, account, 450);
        // neither an epoch that had ended before, nor one that may have been its own but came too late
        vm.expectRevert(abi.encodeWithSelector(DebitChallenges.NotSettledBy.selector, wrong.number, settledIn - 1));
        disputes.answerDebit(id, 450, signature, settledIn - 1);
        vm.expectRevert(abi.encodeWithSelector(DebitChallenges.NotTheOwner.selector, account, payer));
        disputes.answerDebit(id, 450, signature, uint32((over + 1 hours) / EPOCH));
        // an epoch without a settlement says nothing, and one that is still to come neither
        vm.expectRevert(abi.encodeWithSelector(DebitChallenges.NotSettledBy.selector, wrong.number, settledIn + 1));
        disputes.answerDebit(id, 450, signature, settledIn + 1);
        uint32 future = epochNow() + 1;
        vm.expectRevert(abi.encodeWithSelector(DebitChallenges.NotSettledBy.selector, wrong.number, future));
        disputes.answerDebit(id, 450, signature, future);
        disputes.answerDebit(id, 450, signature, settledIn);
        assertEq(uint8(kindOf(id)), 0);
    }

    /// What the ring still says of records that were taken back dates none of those that have come in their place.
    function test_anEpochOfBeforeARollbackDatesNoRecordOfAfter() public {
        vm.prank(payer);
        ledger.changeOwner(account, challenger);
        uint32 early = epochNow() + 1;
        vm.warp(uint256(early) * EPOCH);
        pay(0, 50);
        vm.warp(vm.getBlockTimestamp() + EPOCH);
        pay(0, 50);
        (uint64 number,) = ledger.epochs(early);
        assertEq(number, 2);
        vm.prank(guardian);
        ledger.rollbackByGuardian(last);
        backToLast();
        vm.warp(vm.getBlockTimestamp() + GRACE);
        pay(0, 50);
        assertEq(headHeader.number, 2);
        uint64 id = open();
        bytes memory signature = voucher(payerKey, account, 450);
        vm.expectRevert(abi.encodeWithSelector(DebitChallenges.NotSettledBy.selector, 2, early));
        disputes.answerDebit(id, 450, signature, early);
    }

    /// @dev The settler's books after a rollback.
    function backToLast() internal {
        headHeader = last;
        amounts[2 * (account / 4096) + 1][0] = 400;
        amounts[creditPage][3] = 400;
        points[2 * (account / 4096) + 1] = before.point;
        points[creditPage] = prover.commit(page(creditPage, 3, 400).slots, page(creditPage, 3, 400).amounts);
    }

    function test_onlyGrowthSinceTheLastFinalRecordCanBeDoubted() public {
        pay(1, 50); // another payer
        DebitProof memory now_ = debitOf(account);
        vm.startPrank(challenger);
        vm.expectRevert(abi.encodeWithSelector(DebitChallenges.NothingDebited.selector, account));
        disputes.challengeDebit(headHeader, last, account, now_, before);
        // a final record, or one that is not the last final one
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotPending.selector, 1));
        disputes.challengeDebit(last, last, account, now_, before);
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotLastFinal.selector, 0));
        disputes.challengeDebit(headHeader, headers[0], account, now_, before);
        // accounts that have no voucher: those that do not exist, and the commons'
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotAnOrdinaryAccount.selector, account + 2));
        disputes.challengeDebit(headHeader, last, account + 2, now_, before);
        datanets.createDatanet(bytes32(uint256(1)));
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotAnOrdinaryAccount.selector, 0));
        disputes.challengeDebit(headHeader, last, 0, now_, before);
        vm.stopPrank();
    }

    function test_withoutABondNoChallenge() public {
        pay(0, 50);
        DebitProof memory now_ = debitOf(account);
        vm.expectRevert();
        vm.prank(makeAddr("poor"));
        disputes.challengeDebit(headHeader, last, account, now_, before);
        assertEq(disputes.oldestOpen(), 0);
    }

    function test_anOpenChallengeHoldsUpFinalityByTimeOnlyFromWithinTheWindow() public {
        uint32 epoch = uint32(block.timestamp / EPOCH);
        uint256 until = (uint256(epoch) + 1) * EPOCH + WINDOW;
        pay(0, 50);
        vm.warp(until - 1);
        uint64 id = open();
        vm.warp(until);
        vm.expectRevert(Finality.DisputesOpen.selector);
        ledger.finalizeByTime(headHeader, epoch);
        disputes.answerDebit(id, 450, voucher(payerKey, account, 450), 0);
        ledger.finalizeByTime(headHeader, epoch);
        assertEq(ledger.finalNumber(), 2);
    }

    function test_aLateChallengeDelaysNothing() public {
        uint32 epoch = uint32(block.timestamp / EPOCH);
        pay(0, 50);
        vm.warp((uint256(epoch) + 1) * EPOCH + WINDOW);
        uint64 id = open();
        ledger.finalizeByTime(headHeader, epoch);
        // the record is final: nothing is taken back, the challenger gets the bond
        vm.warp(block.timestamp + ANSWER);
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotPending.selector, 2));
        disputes.upholdDebit(id, headHeader);
        vm.expectEmit(address(disputes));
        emit OpenChallenges.ChallengeDismissed(id);
        disputes.dismiss(id);
        assertEq(token.balanceOf(challenger), 10 * CHALLENGER_BOND);
        assertEq(bonded(), PENALTY);
    }

    /// Two thirds of the stake decide; with a record pending behind the final one, nothing of it is taken back either.
    function test_validatorsOverruleAChallenge() public {
        pay(0, 50);
        uint64 id = open();
        finalizeHead();
        pay(1, 7);
        vm.warp(block.timestamp + ANSWER);
        Header memory final_ = headers[2];
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotPending.selector, 2));
        disputes.upholdDebit(id, final_);
        (uint64 number,) = ledger.head();
        assertEq(number, 3);
        disputes.dismiss(id);
    }

    function test_aChallengeOfARecordThatIsGoneGivesTheBondBack() public {
        pay(0, 50);
        uint64 id = open();
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.StillUndecided.selector, id));
        disputes.dismiss(id);
        vm.prank(guardian);
        ledger.rollbackByGuardian(last);
        vm.warp(block.timestamp + ANSWER);
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotPending.selector, 2));
        disputes.upholdDebit(id, last);
        disputes.dismiss(id);
        assertEq(token.balanceOf(challenger), 10 * CHALLENGER_BOND);
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.NoSuchChallenge.selector, id));
        disputes.dismiss(id);
    }

    /// Griefing: many challenges, closed in any order, leave the list whole, and each costs its bond.
    function test_manyChallengesInAnyOrder() public {
        pay(0, 1);
        Header memory first = headHeader;
        DebitProof memory firstDebit = debitOf(account);
        uint64[4] memory ids;
        vm.prank(challenger);
        ids[0] = disputes.challengeDebit(first, last, account, firstDebit, before);
        for (uint256 i = 1; i < 4; ++i) {
            pay(0, 1);
            ids[i] = open();
        }
        assertEq(disputes.oldestOpen(), ids[0]);
        assertEq(disputes.nextOpen(ids[1]), ids[2]);
        bytes memory signature = voucher(payerKey, account, 404);
        disputes.answerDebit(ids[1], 404, signature, 0);
        assertEq(disputes.nextOpen(ids[0]), ids[2]);
        disputes.answerDebit(ids[3], 404, signature, 0);
        assertEq(disputes.nextOpen(ids[2]), 0);
        disputes.answerDebit(ids[0], 404, signature, 0);
        assertEq(disputes.oldestOpen(), ids[2]);
        pay(0, 1);
        uint64 again = open();
        assertEq(disputes.nextOpen(ids[2]), again);
        disputes.answerDebit(ids[2], 404, signature, 0);
        disputes.answerDebit(again, 500, voucher(payerKey, account, 500), 0);
        assertEq(disputes.oldestOpen(), 0);
        assertEq(bonded(), PENALTY + 5 * CHALLENGER_BOND);
        assertEq(token.balanceOf(challenger), 5 * CHALLENGER_BOND);
    }

    /// Two challenges of one wrong stretch cost the settler one penalty.
    function test_onePenaltyForAllThatBuildsOnOneRecord() public {
        pay(0, 1);
        Header memory first = headHeader;
        uint64 id = open();
        pay(0, 1);
        uint64 second = open();
        token.approve(address(disputes), PENALTY);
        disputes.bond(PENALTY);
        vm.warp(block.timestamp + ANSWER);
        disputes.upholdDebit(id, last);
        assertEq(ledger.records(first.number), bytes32(0));
        disputes.dismiss(second);
        assertEq(bonded(), PENALTY);
        // a wrong record of after the rollback costs the next one
        backToLast();
        pay(0, 5);
        id = open();
        vm.warp(block.timestamp + ANSWER);
        disputes.upholdDebit(id, last);
        assertEq(bonded(), 0);
        assertEq(token.balanceOf(challenger), 10 * CHALLENGER_BOND + PENALTY);
    }
}
