// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Bls12381} from "../src/ledger/Bls12381.sol";
import {PagesTree} from "../src/ledger/PagesTree.sol";
import {Header, Records} from "../src/ledger/Records.sol";
import {Settlements} from "../src/ledger/Settlements.sol";
import {Draft, LedgerTest, PageEntries} from "./support/LedgerTest.sol";

/// @dev Honest settlements, and every way to bend one.
contract SettlementTest is LedgerTest {
    using Records for Header;

    uint32 internal contributors;
    uint32 internal payers;
    uint256 internal creditPage;
    uint256 internal debitPage;

    function setUp() public override {
        super.setUp();
        contributors = registerPage(20, makeAddr("contributor"));
        payers = registerPage(4, payer);
        creditPage = 2 * (contributors / 4096);
        debitPage = 2 * (payers / 4096) + 1;
        deposit(payers, 1_000_000);
    }

    function standard() internal view returns (Draft memory) {
        return draft(list(page(creditPage, [uint256(3), 7], [uint256(60), 40]), page(debitPage, 0, 100)));
    }

    function test_settlesAndClaims() public {
        settle(list(page(creditPage, [uint256(3), 7], [uint256(60), 40]), page(debitPage, 0, 100)));
        settle(list(page(creditPage, 3, 5), page(debitPage, 0, 5)));
        vm.expectRevert(abi.encodeWithSignature("NotFinal(uint256)", 2));
        ledger.claim(headHeader, contributors + 3, 65, new bytes(128), new bytes(48), new bytes(0));
        finalizeHead();
        claim(contributors + 3);
        assertEq(token.balanceOf(makeAddr("contributor")), 65e9);
    }

    function test_fourPagesInEveryPosition() public {
        uint32 more = registerPage(10, makeAddr("other"));
        PageEntries[] memory pages = new PageEntries[](4);
        pages[0] = page(creditPage, 0, 70);
        pages[1] = page(debitPage - 1, 3, 11);
        pages[2] = page(debitPage, 0, 100);
        pages[3] = page(2 * (more / 4096), 9, 19);
        settle(pages);
        (,,,,,, uint96 total,) = ledger.state();
        assertEq(total, 100);
        settle(pages);
    }

    function test_refusesOtherCallersAndASecondInTheBlock() public {
        Draft memory d = standard();
        bytes memory settlement = pack(d, prove(d));
        vm.expectRevert(abi.encodeWithSelector(Settlements.OnlySettler.selector, address(this)));
        ledger.settle(settlement);
        send(settlement);
        apply_(d);
        Draft memory second = standard();
        bytes memory next = pack(second, prove(second));
        vm.prank(settler);
        vm.expectRevert(Settlements.SecondInBlock.selector);
        ledger.settle(next);
        send(next);
    }

    function test_refusesReplay() public {
        Draft memory d = standard();
        bytes memory settlement = pack(d, prove(d));
        send(settlement);
        vm.roll(block.number + 1);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Settlements.StaleRecord.selector, 0));
        ledger.settle(settlement);
    }

    function test_refusesAnotherChain() public {
        Draft memory d = standard();
        bytes memory settlement = pack(d, prove(d));
        vm.chainId(10);
        _refuse(settlement, Bls12381.InvalidOpening.selector);
    }

    function test_refusesAnotherBatchHashOrCommitment() public {
        Draft memory d = standard();
        bytes memory proof = prove(d);
        d.batchHash = keccak256("another");
        _refuse(pack(d, proof), Bls12381.InvalidOpening.selector);
        d.batchHash = keccak256("batch");
        d.commitment = hex"010003c0ffef";
        _refuse(pack(d, proof), Bls12381.InvalidOpening.selector);
    }

    function test_refusesNoCommitment() public {
        Draft memory d = standard();
        d.commitment = "";
        _refuse(pack(d, prove(d)), Settlements.MalformedSettlement.selector);
    }

    /// The attack that a combination with fixed ±1 lets through: an unknown point on both sides.
    function test_refusesAnUnknownPointOnBothSides() public {
        Draft memory d = standard();
        bytes memory q = prover.commit(_one(4000), _one(123456789)); // a point that no entry stands for
        d.deltas[0] = prover.add(d.deltas[0], q);
        d.deltas[1] = prover.add(d.deltas[1], q);
        _refuse(pack(d, prove(d)), Bls12381.InvalidOpening.selector);
        d = standard();
        d.deltas[0] = prover.add(d.deltas[0], q);
        d.deltas[1] = prover.add(d.deltas[1], prover.negate(q));
        _refuse(pack(d, prove(d)), Bls12381.InvalidOpening.selector);
    }

    /// (0, 2) has order 3: on the curve, not in the subgroup.
    function test_refusesTorsion() public {
        bytes memory t = bytes.concat(new bytes(127), hex"02");
        Draft memory d = standard();
        d.deltas[1] = prover.add(d.deltas[1], t);
        _refuse(pack(d, prove(d)), Bls12381.InvalidPoint.selector);
        d = standard();
        d.deltas[0] = prover.add(d.deltas[0], t);
        _refuse(pack(d, prove(d)), Bls12381.InvalidOpening.selector);
        d.deltas[1] = prover.add(d.deltas[1], prover.negate(t));
        _refuse(pack(d, prove(d)), Bls12381.InvalidPoint.selector);
    }

    function test_refusesInfinityAndJunkAsDelta() public {
        Draft memory d = standard();
        d.deltas[0] = new bytes(128);
        _refuse(pack(d, prove(d)), Bls12381.InvalidOpening.selector);
        d = standard();
        d.deltas[0][127] = bytes1(uint8(d.deltas[0][127]) ^ 1);
        _refuse(pack(d, prove(d)), Bls12381.InvalidPoint.selector);
        d = standard();
        d.deltas[0][0] = 0x01; // the 16 bytes on top must be zero
        _refuse(pack(d, prove(d)), Bls12381.InvalidPoint.selector);
    }

    function test_refusesDuplicateAndFallingPages() public {
        Draft memory d = draft(list(page(debitPage, 0, 100), page(creditPage, 3, 100)));
        _refuse(pack(d, prove(d)), Settlements.PagesNotRising.selector);
        d = draft(list(page(creditPage, 3, 100), page(creditPage, 4, 100)));
        _refuse(pack(d, prove(d)), Settlements.PagesNotRising.selector);
        d = draft(list(page(creditPage, 3, 100), page(8192, 0, 100)));
        _refuse(pack(d, prove(d)), Settlements.PagesNotRising.selector);
    }

    function test_refusesImbalance() public {
        Draft memory d = draft(list(page(creditPage, 3, 101), page(debitPage, 0, 100)));
        bytes memory settlement = pack(d, prove(d));
        vm.roll(block.number + 1);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Settlements.Unbalanced.selector, 101, 100));
        ledger.settle(settlement);
    }

    function test_refusesOneSidedSettlement() public {
        PageEntries[] memory pages = new PageEntries[](1);
        pages[0] = page(creditPage, 3, 100);
        Draft memory d = draft(pages);
        _refuse(pack(d, prove(d)), Settlements.Unbalanced.selector);
    }

    /// Amounts that fit the equation modulo r only do not fit eight bytes.
    function test_refusesAccountsThatDoNotExist() public {
        Draft memory d = draft(list(page(creditPage, 20, 100), page(debitPage, 0, 100)));
        _refuse(pack(d, prove(d)), Settlements.InvalidEntries.selector);
        d = draft(list(page(creditPage, 3, 100), page(debitPage + 2, 0, 100)));
        _refuse(pack(d, prove(d)), Settlements.InvalidEntries.selector);
    }

    function test_refusesEntriesThatAreNotCanonical() public {
        Draft memory d = standard();
        PageEntries memory first = d.pages[0];
        bytes memory second = packEntries(d.pages[1].slots, d.pages[1].amounts);
        // wider amounts, wider gaps
        d.entries = bytes.concat(packEntries(first.slots, first.amounts, 1, 2), second);
        _refuse(pack(d, prove(d)), Settlements.InvalidEntries.selector);
        d.entries = bytes.concat(packEntries(first.slots, first.amounts, 2, 1), second);
        _refuse(pack(d, prove(d)), Settlements.InvalidEntries.selector);
        d.entries = bytes.concat(packEntries(first.slots, first.amounts, 3, 1), second);
        _refuse(pack(d, prove(d)), Settlements.InvalidEntries.selector);
        // a byte too many, a byte too few
        d.entries = bytes.concat(packEntries(first.slots, first.amounts, 1, 1), second, hex"00");
        _refuse(pack(d, prove(d)), Settlements.InvalidEntries.selector);
        // an amount of zero
        first.amounts[1] = 0;
        d = draft(list(first, page(debitPage, 0, 60)));
        _refuse(pack(d, prove(d)), Settlements.InvalidEntries.selector);
        // no entries on a page
        d = standard();
        d.entries = bytes.concat(hex"000001", second);
        _refuse(pack(d, prove(d)), Settlements.InvalidEntries.selector);
    }

    function test_refusesWrongOldPoint() public {
        settle(list(page(creditPage, [uint256(3), 7], [uint256(60), 40]), page(debitPage, 0, 100)));
        Draft memory d = standard();
        d.olds[0] = prover.add(d.olds[0], prover.commit(_one(5), _one(1)));
        _refuse(pack(d, prove(d)), Settlements.WrongPagesRoot.selector);
    }

    function test_refusesDebitsBeyondAllDeposits() public {
        Draft memory d = draft(list(page(creditPage, 3, 1_000_001), page(debitPage, 0, 1_000_001)));
        bytes memory settlement = pack(d, prove(d));
        vm.roll(block.number + 1);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Settlements.BeyondDeposits.selector, 1_000_001, 1_000_000));
        ledger.settle(settlement);
        settle(list(page(creditPage, 3, 1_000_000), page(debitPage, 0, 1_000_000)));
    }

    function test_commonsHoldAndGiveOutWhatTheyHold() public {
        datanets.createDatanet(keccak256("policy")); // account 0
        settle(list(page(0, 0, 100), page(debitPage, 0, 100)));
        assertEq(headHeader.commons, 100);
        // 101 cannot come out
        Draft memory d = draft(list(page(1, 0, 101), page(creditPage, 3, 101)));
        _refuse(pack(d, prove(d)), Settlements.BeyondCommons.selector);
        settle(list(page(1, 0, 60), page(creditPage, 3, 60)));
        assertEq(headHeader.commons, 40);
        assertEq(headHeader.total, 100);
        finalizeHead();
        (bytes memory proof, bytes memory treeBytes) = opening(0, 0);
        bytes memory zero = point(0);
        vm.expectRevert(abi.encodeWithSignature("CommonsAccount(uint256)", 0));
        ledger.claim(headHeader, 0, 100, zero, proof, treeBytes);
    }

    function test_refusesBentTreeProofs() public {
        settle(list(page(creditPage, [uint256(3), 7], [uint256(60), 40]), page(debitPage, 0, 100)));
        Draft memory d = standard();
        bytes memory proof = prove(d);
        bytes memory good = tree(d);
        // one flag too many, one sibling too many, a spare bit
        bytes memory bent = bytes.concat(good);
        bent[1] = bytes1(uint8(bent[1]) + 1);
        _refuse(pack(d, proof, bent), PagesTree.InvalidTreeProof.selector);
        bent = bytes.concat(good, bytes32(uint256(1)));
        bent[3] = bytes1(uint8(bent[3]) + 1);
        _refuse(pack(d, proof, bent), PagesTree.InvalidTreeProof.selector);
        uint256 flagCount = uint256(uint8(good[1]));
        assertGt(flagCount % 8, 0);
        bent = bytes.concat(good);
        uint256 lastByte = 4 + (flagCount + 7) / 8 - 1;
        bent[lastByte] = bytes1(uint8(bent[lastByte]) | 1);
        _refuse(pack(d, proof, bent), PagesTree.InvalidTreeProof.selector);
        // a sibling in full that a 0 flag stands for
        bent = bytes.concat(good);
        bent[4] = bytes1(uint8(bent[4]) | 0x80);
        bent[3] = bytes1(uint8(bent[3]) + 1);
        bytes memory flags = new bytes((flagCount + 7) / 8);
        for (uint256 i = 0; i < flags.length; ++i) {
            flags[i] = bent[4 + i];
        }
        bytes memory siblings = new bytes(good.length - 4 - flags.length);
        for (uint256 i = 0; i < siblings.length; ++i) {
            siblings[i] = good[4 + flags.length + i];
        }
        bent = bytes.concat(bent[0], bent[1], bent[2], bent[3], flags, keccak256(new bytes(128)), siblings);
        _refuse(pack(d, proof, bent), PagesTree.InvalidTreeProof.selector);
        send(pack(d, proof, good));
    }

    function test_refusesTruncation() public {
        Draft memory d = standard();
        bytes memory settlement = pack(d, prove(d));
        for (uint256 cut = 0; cut < settlement.length - d.commitment.length + 1; cut += 13) {
            bytes memory part = new bytes(cut);
            for (uint256 i = 0; i < cut; ++i) {
                part[i] = settlement[i];
            }
            vm.roll(block.number + 1);
            vm.prank(settler);
            (bool ok,) = address(ledger).call{gas: 3_000_000}(abi.encodeCall(ledger.settle, (part)));
            assertFalse(ok);
        }
        send(settlement);
    }

    /// A failing point evaluation takes what it was given and no more.
    function test_aRefusedOpeningCostsLittle() public {
        Draft memory d = standard();
        bytes memory settlement = pack(d, prove(standardOther()));
        vm.roll(block.number + 1);
        vm.prank(settler);
        uint256 before = gasleft();
        (bool ok,) = address(ledger).call{gas: 10_000_000}(abi.encodeCall(ledger.settle, (settlement)));
        assertFalse(ok);
        assertLt(before - gasleft(), 400_000);
    }

    /// Any amounts on any slots settle and are in the books exactly.
    /// forge-config: default.fuzz.runs = 4
    function testFuzz_settlesAnyAmounts(uint64 a, uint64 b, uint16 slotA, uint16 slotB) public {
        uint256 one = bound(a, 1, 400_000);
        uint256 two = bound(b, 1, 400_000);
        uint256 low = bound(slotA, 0, 18);
        uint256 high = bound(slotB, low + 1, 19);
        settle(list(page(creditPage, [low, high], [one, two]), page(debitPage, 3, one + two)));
        finalizeHead();
        claim(contributors + uint32(low));
        claim(contributors + uint32(high));
        assertEq(token.balanceOf(makeAddr("contributor")), (one + two) * 1e9);
    }

    function standardOther() private view returns (Draft memory d) {
        d = standard();
        d.batchHash = keccak256("other");
    }

    function _one(uint256 value) private pure returns (uint256[] memory values) {
        values = new uint256[](1);
        values[0] = value;
    }

    function _refuse(bytes memory settlement, bytes4 selector) private {
        vm.roll(block.number + 1);
        vm.prank(settler);
        vm.expectPartialRevert(selector);
        ledger.settle(settlement);
    }
}
