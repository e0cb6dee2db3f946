// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AttributionChallenges} from "../src/disputes/AttributionChallenges.sol";
import {DisputesState} from "../src/disputes/DisputesState.sol";
import {OpenChallenges} from "../src/disputes/OpenChallenges.sol";
import {Finality} from "../src/ledger/Finality.sol";
import {Header, Records} from "../src/ledger/Records.sol";
import {LedgerTest} from "./support/LedgerTest.sol";

/// @dev Doubts about weights, which validators decide.
contract AttributionChallengesTest is LedgerTest {
    using Records for Header;

    uint32 internal contributors;
    uint32 internal account;
    Header internal last;
    Header internal wrong;
    uint64 internal id;
    address internal challenger = makeAddr("challenger");

    function setUp() public override {
        super.setUp();
        contributors = registerPage(4, makeAddr("contributor"));
        account = registerPage(1, payer);
        deposit(account, 1_000);
        pay(400);
        finalizeHead();
        last = headHeader;
        assertTrue(token.transfer(challenger, 10 * CHALLENGER_BOND));
        vm.prank(challenger);
        token.approve(address(disputes), type(uint256).max);
        pay(50);
        wrong = headHeader;
        id = open(7);
    }

    function pay(uint256 amount) internal {
        settle(list(page(2 * (contributors / 4096), 3, amount), page(2 * (account / 4096) + 1, 0, amount)));
    }

    function open(uint32 receipt) internal returns (uint64) {
        vm.prank(challenger);
        return disputes.challengeAttribution(headHeader, receipt);
    }

    function vetoes(Header memory header, uint256 signers) internal view returns (bytes memory) {
        return sign(ledger.vetoDigest(header.number, header.generation, header.hash()), 0, signers);
    }

    function test_vetoesUpholdIt() public {
        (, address by, uint64 at, uint64 number, uint32 receipt,, bytes32 record) = disputes.challengeOf(id);
        assertEq(by, challenger);
        assertEq(at, block.timestamp);
        assertEq(number, 2);
        assertEq(receipt, 7);
        assertEq(record, wrong.hash());
        bytes memory one = vetoes(wrong, 1);
        vm.expectRevert(abi.encodeWithSelector(AttributionChallenges.NotEnoughStake.selector, 10e18, 30e18));
        disputes.upholdAttribution(id, last, one);
        bytes memory attestations = attestation(wrong, 2);
        vm.expectRevert();
        disputes.upholdAttribution(id, last, attestations);
        bytes memory signatures = vetoes(wrong, 2);
        vm.expectEmit(address(disputes));
        emit OpenChallenges.ChallengeUpheld(id, challenger, PENALTY / 2);
        disputes.upholdAttribution(id, last, signatures);
        (uint64 head,) = ledger.head();
        assertEq(head, 1);
        assertEq(token.balanceOf(challenger), 10 * CHALLENGER_BOND + PENALTY / 2);
        assertEq(token.balanceOf(address(disputes)), 0);
    }

    /// The sponsor's race: the vetoes go straight to the ledger, and the challenge is closed before anybody can uphold it.
    function test_vetoesThatWentStraightToTheLedgerCountToo() public {
        bytes memory signatures = vetoes(wrong, 2);
        ledger.rollback(wrong, last, signatures);
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.StillUndecided.selector, id));
        disputes.dismiss(id);
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotPending.selector, 2));
        disputes.rejectAttribution(id);
        disputes.upholdAttribution(id, last, signatures);
        assertEq(token.balanceOf(challenger), 10 * CHALLENGER_BOND + PENALTY / 2);
        assertEq(ledger.generation(), 1);
    }

    function test_theSamePenaltyIsNotTakenTwice() public {
        uint64 second = open(8);
        token.approve(address(disputes), PENALTY);
        disputes.bond(PENALTY);
        bytes memory signatures = vetoes(wrong, 2);
        disputes.upholdAttribution(id, last, signatures);
        disputes.upholdAttribution(second, last, signatures);
        assertEq(token.balanceOf(challenger), 10 * CHALLENGER_BOND + PENALTY / 2);
        (, uint128 bonded,,) = disputes.settlerBond();
        assertEq(bonded, PENALTY);
    }

    function test_timeRejectsItAndTheValidatorsShareTheBond() public {
        uint256 deadline = block.timestamp + ANSWER;
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.StillUndecided.selector, id));
        disputes.rejectAttribution(id);
        vm.warp(deadline);
        bytes memory signatures = vetoes(wrong, 2);
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.DeadlinePassed.selector, deadline));
        disputes.upholdAttribution(id, last, signatures);
        disputes.rejectAttribution(id);
        assertEq(token.balanceOf(address(validators)), 30e18 + CHALLENGER_BOND);
        validators.shareRewards();
        address validator = vm.addr(validatorKeys[0]);
        vm.prank(validator);
        validators.takeReward();
        assertApproxEqAbs(token.balanceOf(validator), CHALLENGER_BOND / 3, 1);
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.NoSuchChallenge.selector, id));
        disputes.rejectAttribution(id);
        // the same receipt again: no
        vm.expectRevert(OpenChallenges.ChallengedBefore.selector);
        open(7);
    }

    function test_attestationsRejectIt() public {
        finalizeHead();
        // its record stands, also for vetoes that come later, and so does what is pending behind it
        pay(1);
        bytes memory signatures = vetoes(wrong, 2);
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotPending.selector, 2));
        disputes.upholdAttribution(id, wrong, signatures);
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.StillUndecided.selector, id));
        vm.prank(challenger);
        disputes.dismiss(id);
        disputes.rejectAttribution(id);
        assertEq(token.balanceOf(address(validators)), 30e18 + CHALLENGER_BOND);
    }

    function test_aRecordThatIsGoneGivesTheBondBack() public {
        vm.prank(guardian);
        ledger.rollbackByGuardian(last);
        uint64 before = id;
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.StillUndecided.selector, id));
        disputes.dismiss(id);
        vm.prank(challenger);
        disputes.dismiss(id);
        assertEq(token.balanceOf(challenger), 10 * CHALLENGER_BOND);
        // or anybody, when no vetoes can come any more
        headHeader = last;
        assertEq(disputes.oldestOpen(), 0);
        assertEq(before, 1);
    }

    function test_anybodyDismissesItAfterTheDeadline() public {
        vm.prank(guardian);
        ledger.rollbackByGuardian(last);
        vm.warp(block.timestamp + ANSWER);
        disputes.dismiss(id);
        assertEq(token.balanceOf(challenger), 10 * CHALLENGER_BOND);
    }

    function test_itHoldsUpFinalityByTime() public {
        uint32 epoch = uint32(block.timestamp / EPOCH);
        vm.warp((uint256(epoch) + 1) * EPOCH + WINDOW);
        vm.expectRevert(Finality.DisputesOpen.selector);
        ledger.finalizeByTime(headHeader, epoch);
        disputes.rejectAttribution(id);
        ledger.finalizeByTime(headHeader, epoch);
    }

    function test_onlyPendingRecordsAndTheRightKind() public {
        vm.prank(challenger);
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotPending.selector, 1));
        disputes.challengeAttribution(last, 0);
        Header memory bent = wrong;
        bent.total += 1;
        vm.prank(challenger);
        vm.expectRevert(abi.encodeWithSelector(DisputesState.NotPending.selector, 2));
        disputes.challengeAttribution(bent, 0);
        bytes memory voucher = new bytes(65);
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.NoSuchChallenge.selector, id));
        disputes.answerDebit(id, 450, voucher, 0);
        vm.warp(block.timestamp + ANSWER);
        vm.expectRevert(abi.encodeWithSelector(OpenChallenges.NoSuchChallenge.selector, id));
        disputes.upholdDebit(id, last);
    }
}
