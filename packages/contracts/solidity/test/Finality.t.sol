// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ValidatorRegistry} from "../src/ValidatorRegistry.sol";
import {Finality} from "../src/ledger/Finality.sol";
import {LedgerState} from "../src/ledger/LedgerState.sol";
import {Header, Records} from "../src/ledger/Records.sol";
import {Roles} from "../src/ledger/Roles.sol";
import {Draft, LedgerTest} from "./support/LedgerTest.sol";

contract FinalityTest is LedgerTest {
    using Records for Header;

    uint32 internal contributors;
    uint32 internal payers;
    uint256 internal creditPage;
    uint256 internal debitPage;
    Header internal genesis;

    function setUp() public override {
        super.setUp();
        contributors = registerPage(20, makeAddr("contributor"));
        payers = registerPage(4, payer);
        creditPage = 2 * (contributors / 4096);
        debitPage = 2 * (payers / 4096) + 1;
        deposit(payers, 1_000_000);
        genesis = headHeader;
        settle(list(page(creditPage, 3, 100), page(debitPage, 0, 100)));
    }

    function test_finalizesWithTwoThirdsAndNotLess() public {
        Header memory header = headHeader;
        bytes memory one = attestation(header, 1);
        vm.expectRevert(abi.encodeWithSelector(Finality.NotEnoughStake.selector, 10e18, 30e18));
        ledger.finalize(header, one);
        bytes memory two = attestation(header, 2);
        ledger.finalize(header, two);
        assertEq(ledger.finalNumber(), 1);
        vm.expectRevert(abi.encodeWithSelector(Finality.AlreadyFinal.selector, 1));
        ledger.finalize(header, two);
    }

    function test_refusesASignatureTwiceOutOfOrderOrOfAnother() public {
        Header memory header = headHeader;
        bytes32 digest = ledger.attestationDigest(header.number, header.generation, header.hash());
        bytes memory first = sign(digest, 0, 1);
        bytes memory second = sign(digest, 1, 2);
        vm.expectRevert(ValidatorRegistry.SignersNotRising.selector);
        ledger.finalize(header, bytes.concat(first, first));
        vm.expectRevert(ValidatorRegistry.SignersNotRising.selector);
        ledger.finalize(header, bytes.concat(second, first));
        bytes memory longer = bytes.concat(first, hex"00");
        vm.expectRevert(abi.encodeWithSelector(ValidatorRegistry.WrongSignaturesLength.selector, 66));
        ledger.finalize(header, longer);
        // a veto is no attestation
        bytes memory vetoes = sign(ledger.vetoDigest(header.number, header.generation, header.hash()), 0, 1);
        vm.expectRevert();
        ledger.finalize(header, vetoes);
        // the other s of the same signature
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(validatorKeys[0], digest);
        bytes32 high = bytes32(0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141 - uint256(s));
        bytes memory malleated = abi.encodePacked(r, high, v == 27 ? uint8(28) : uint8(27));
        vm.expectRevert();
        ledger.finalize(header, malleated);
    }

    function test_refusesAHeaderThatIsNotTheRecord() public {
        Header memory bent = headHeader;
        bent.total += 1;
        bytes memory signatures = attestation(bent, 3);
        vm.expectRevert(abi.encodeWithSelector(LedgerState.UnknownRecord.selector, 1));
        ledger.finalize(bent, signatures);
    }

    function test_timeMakesTheLastRecordOfAnEpochFinal() public {
        uint32 epoch = uint32(block.timestamp / EPOCH);
        Header memory first = headHeader;
        settle(list(page(creditPage, 3, 1), page(debitPage, 0, 1)));
        Header memory second = headHeader;
        vm.warp((uint256(epoch) + 1) * EPOCH);
        settle(list(page(creditPage, 3, 1), page(debitPage, 0, 1)));
        // not the last of its epoch
        vm.warp((uint256(epoch) + 1) * EPOCH + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(Finality.NotLastOfEpoch.selector, 1, epoch));
        ledger.finalizeByTime(first, epoch);
        // a second too early
        vm.warp((uint256(epoch) + 1) * EPOCH + WINDOW - 1);
        vm.expectRevert(abi.encodeWithSelector(Finality.WindowOpen.selector, (uint256(epoch) + 1) * EPOCH + WINDOW));
        ledger.finalizeByTime(second, epoch);
        vm.warp((uint256(epoch) + 1) * EPOCH + WINDOW);
        ledger.finalizeByTime(second, epoch);
        assertEq(ledger.finalNumber(), 2);
        // the head is the last of its epoch, whose window is still open
        vm.expectPartialRevert(Finality.WindowOpen.selector);
        ledger.finalizeByTime(headHeader, epoch + 1);
        vm.warp(block.timestamp + EPOCH);
        ledger.finalizeByTime(headHeader, epoch + 1);
        assertEq(ledger.finalNumber(), 3);
    }

    function test_anEpochOfBeforeARollbackFinalizesNothing() public {
        finalizeHead();
        Header memory last = headHeader;
        uint32 epoch = uint32(block.timestamp / EPOCH);
        Draft memory wrong = draft(list(page(creditPage, 3, 9), page(debitPage, 0, 9)));
        bytes memory settlement = pack(wrong, prove(wrong));
        send(settlement); // number 2, generation 0
        vm.warp((uint256(epoch) + 1) * EPOCH);
        vm.prank(guardian);
        ledger.rollbackByGuardian(last);
        assertEq(ledger.generation(), 1);
        send(settlement); // number 2 again, generation 1; the epoch before is noted as ending with number 1
        vm.warp(block.timestamp + WINDOW + EPOCH);
        Header memory stale = last;
        stale.previous = last.hash();
        stale.number = 2;
        vm.expectPartialRevert(LedgerState.UnknownRecord.selector);
        ledger.finalizeByTime(stale, epoch);
        assertEq(ledger.finalNumber(), 1);
    }

    function test_vetoNeedsMoreThanAThirdAndSparesFinalRecords() public {
        finalizeHead();
        Header memory last = headHeader;
        settle(list(page(creditPage, 3, 900), page(debitPage, 0, 900)));
        Header memory wrong = headHeader;
        bytes32 digest = ledger.vetoDigest(wrong.number, wrong.generation, wrong.hash());
        bytes memory one = sign(digest, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(Finality.NotEnoughStake.selector, 10e18, 30e18));
        ledger.rollback(wrong, last, one);
        bytes memory two = sign(digest, 0, 2);
        vm.expectRevert(abi.encodeWithSelector(LedgerState.NotFinal.selector, 2));
        ledger.rollback(wrong, wrong, two);
        vm.expectRevert(abi.encodeWithSelector(LedgerState.NotFinal.selector, 0));
        ledger.rollback(wrong, genesis, two);
        ledger.rollback(wrong, last, two);
        (uint64 number, bytes32 record) = ledger.head();
        assertEq(number, 1);
        assertEq(record, last.hash());
        assertEq(ledger.records(2), bytes32(0));
        (,,,,,, uint96 total,) = ledger.state();
        assertEq(total, 100);
        // the record of before can never come again, and a final one cannot be vetoed
        vm.expectRevert(abi.encodeWithSelector(LedgerState.UnknownRecord.selector, 2));
        ledger.rollback(wrong, last, two);
        bytes memory late = sign(ledger.vetoDigest(1, 0, last.hash()), 0, 3);
        vm.expectRevert(abi.encodeWithSelector(Finality.AlreadyFinal.selector, 1));
        ledger.rollback(last, last, late);
    }

    function test_onlyTheGuardianPausesAndRollsBackAlone() public {
        Header memory header = genesis;
        vm.expectRevert(abi.encodeWithSelector(Roles.OnlyGuardian.selector, address(this)));
        ledger.rollbackByGuardian(header);
        vm.expectRevert(abi.encodeWithSelector(Roles.OnlyGuardian.selector, address(this)));
        ledger.pause();
        vm.prank(guardian);
        ledger.pause();
        vm.expectRevert(abi.encodeWithSelector(Roles.OnlyGuardian.selector, address(this)));
        ledger.unpause();
        bytes memory signatures = attestation(headHeader, 3);
        vm.expectRevert(LedgerState.Paused.selector);
        ledger.finalize(headHeader, signatures);
        vm.expectRevert(LedgerState.Paused.selector);
        ledger.finalizeByTime(headHeader, 0);
        vm.expectRevert(LedgerState.Paused.selector);
        ledger.claim(headHeader, 0, 0, "", "", "");
        vm.expectRevert(LedgerState.Paused.selector);
        ledger.withdraw(headHeader, 0, 0, 0, "", "", "");
        vm.prank(settler);
        vm.expectRevert(LedgerState.Paused.selector);
        ledger.settle("");
        vm.prank(governance);
        ledger.unpause();
        ledger.finalize(headHeader, signatures);
    }

    function test_rolesChangeBehindTheDelayOnly() public {
        address next = makeAddr("next");
        vm.expectRevert(abi.encodeWithSelector(Roles.OnlyGovernance.selector, address(this)));
        ledger.proposeRole(Roles.Role.Settler, next);
        vm.expectRevert(abi.encodeWithSelector(Roles.NoProposal.selector, Roles.Role.Settler));
        ledger.acceptRole(Roles.Role.Settler);
        vm.prank(governance);
        ledger.proposeRole(Roles.Role.Settler, next);
        vm.warp(block.timestamp + ROLE_DELAY - 1);
        vm.expectPartialRevert(Roles.ProposalNotActive.selector);
        ledger.acceptRole(Roles.Role.Settler);
        vm.warp(block.timestamp + 1);
        ledger.acceptRole(Roles.Role.Settler);
        (,, address now_) = ledger.roles();
        assertEq(now_, next);
        (,,,,,,, uint96 deposited) = ledger.state();
        assertEq(deposited, 1_000_000); // the settler shares a word with the deposits
        vm.prank(settler);
        vm.expectPartialRevert(bytes4(keccak256("OnlySettler(address)")));
        ledger.settle("");
    }

    function test_doubleSigningCostsTheStake() public {
        uint256 key = validatorKeys[1];
        bytes32 a = keccak256("a");
        bytes32 b = keccak256("b");
        bytes memory first = _signature(key, ledger.attestationDigest(5, 0, a));
        bytes memory second = _signature(key, ledger.attestationDigest(5, 0, b));
        vm.expectRevert(ValidatorRegistry.NoContradiction.selector);
        validators.slash(5, 0, a, first, a, first, false);
        bytes memory ofAnother = _signature(validatorKeys[0], ledger.attestationDigest(5, 0, b));
        vm.expectRevert(ValidatorRegistry.NoContradiction.selector);
        validators.slash(5, 0, a, first, b, ofAnother, false);
        address reporter = makeAddr("reporter");
        vm.prank(reporter);
        validators.slash(5, 0, a, first, b, second, false);
        assertEq(token.balanceOf(reporter), 0.5e18);
        assertEq(validators.totalStake(), 20e18);
        // the other two share the rest
        vm.prank(vm.addr(validatorKeys[0]));
        assertEq(validators.takeReward(), 4.75e18);
        vm.expectPartialRevert(ValidatorRegistry.NotAValidator.selector);
        validators.slash(5, 0, a, first, b, second, false);
    }

    function test_attestingAndVetoingOneRecordCostsTheStakeWhileItUnbonds() public {
        uint256 key = validatorKeys[2];
        vm.prank(vm.addr(key));
        validators.unbond(10e18);
        bytes32 a = keccak256("a");
        bytes memory first = _signature(key, ledger.attestationDigest(5, 0, a));
        bytes memory second = _signature(key, ledger.vetoDigest(5, 0, a));
        validators.slash(5, 0, a, first, a, second, true);
        vm.warp(block.timestamp + 3 * WINDOW);
        vm.prank(vm.addr(key));
        vm.expectPartialRevert(ValidatorRegistry.NothingReleased.selector);
        validators.withdrawStake();
    }

    function test_stakeLeavesAfterTheUnbondingTimeOnly() public {
        address validator = vm.addr(validatorKeys[0]);
        vm.startPrank(validator);
        vm.expectPartialRevert(ValidatorRegistry.BelowMinimumStake.selector);
        validators.unbond(9.5e18);
        validators.unbond(10e18);
        assertEq(validators.totalStake(), 20e18);
        vm.expectPartialRevert(ValidatorRegistry.NothingReleased.selector);
        validators.withdrawStake();
        vm.warp(block.timestamp + 2 * WINDOW);
        validators.withdrawStake();
        assertEq(token.balanceOf(validator), 10e18);
        (address[] memory active,,) = validators.activeValidators();
        assertEq(active.length, 2);
    }

    function test_stakersShareWhatTheirAccountEarns() public {
        uint32 account = validators.registerStakersAccount();
        vm.expectPartialRevert(ValidatorRegistry.AlreadyRegistered.selector);
        validators.registerStakersAccount();
        settle(list(page(debitPage, 0, 3_000), page(2 * (account / 4096), account % 4096, 3_000)));
        finalizeHead();
        claim(account);
        validators.shareRewards();
        vm.prank(vm.addr(validatorKeys[0]));
        assertEq(validators.takeReward(), 1_000e9);
    }

    function _signature(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }
}
