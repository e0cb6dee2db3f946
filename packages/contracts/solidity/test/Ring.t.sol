// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Ledger} from "../src/Ledger.sol";
import {LedgerConfiguration, LedgerState} from "../src/ledger/LedgerState.sol";
import {Header, Records} from "../src/ledger/Records.sol";
import {Settlements} from "../src/ledger/Settlements.sol";
import {Draft, LedgerTest} from "./support/LedgerTest.sol";

/// @dev The ledger with a shortcut that no chain has: tests cannot make 65,536 settlements one by one.
contract AgedLedger is Ledger {
    constructor(LedgerConfiguration memory configuration) Ledger(configuration) {}

    /// @dev As if settlements without an effect had led to `header`, and `finalNumber` were final.
    function age(Header calldata header, uint64 finalNumber) external {
        _records[header.number % RING] = Records.hash(header);
        _head.number = uint40(header.number);
        _head.finalNumber = uint40(finalNumber);
    }
}

/// @dev The ring of 65,536 records when it comes round.
contract RingTest is LedgerTest {
    using Records for Header;

    uint64 internal constant RING = 65_536;

    uint32 internal contributors;
    uint32 internal payers;
    uint256 internal creditPage;
    uint256 internal debitPage;

    function newLedger() internal override returns (Ledger) {
        return new AgedLedger(configuration());
    }

    function setUp() public override {
        super.setUp();
        contributors = registerPage(4, makeAddr("contributor"));
        payers = registerPage(1, payer);
        creditPage = 2 * (contributors / 4096);
        debitPage = 2 * (payers / 4096) + 1;
        deposit(payers, 1_000);
        settle(list(page(creditPage, 3, 100), page(debitPage, 0, 100)));
        finalizeHead();
    }

    /// The head at `number` with the books of record 1; what came between moved nothing.
    function ageTo(uint64 number, uint64 finalNumber) internal {
        Header memory header = headHeader;
        header.number = number;
        headHeader = header;
        headers[number] = header;
        AgedLedger(address(ledger)).age(header, finalNumber);
    }

    function next() internal returns (bytes memory settlement, Draft memory d) {
        d = draft(list(page(creditPage, 3, 1), page(debitPage, 0, 1)));
        settlement = pack(d, prove(d));
    }

    /// One more settlement would take the place of the last final record, to which a veto must be able to return.
    function test_aSettlementNeverTakesThePlaceOfTheLastFinalRecord() public {
        Header memory final_ = headHeader;
        bytes32 word = final_.hash();
        ageTo(1 + RING - 2, 1);
        (bytes memory settlement, Draft memory d) = next();
        send(settlement); // number 1 + RING − 1: the last place that is free
        apply_(d);
        assertEq(ledger.records(1), word);
        (settlement,) = next();
        vm.roll(block.number + 1);
        vm.prank(settler);
        vm.expectRevert(Settlements.FinalityTooFarBehind.selector);
        ledger.settle(settlement);
        // the way back is open
        vm.prank(guardian);
        ledger.rollbackByGuardian(final_);
        (uint64 number, bytes32 record) = ledger.head();
        assertEq(number, 1);
        assertEq(record, word);
    }

    function test_anOverwrittenRecordPaysNobody() public {
        Header memory old = headHeader;
        (bytes memory proof, bytes memory tree) = opening(creditPage, 3);
        bytes memory credits = point(creditPage);
        uint256 before = vm.snapshotState();
        ledger.claim(old, contributors + 3, 100, credits, proof, tree); // while it is there it does
        vm.revertToState(before);

        ageTo(RING, RING); // all final
        assertEq(ledger.records(1), old.hash());
        (bytes memory settlement, Draft memory d) = next();
        send(settlement); // number 1 + RING, in the place of record 1
        apply_(d);
        assertEq(ledger.records(1), bytes32(0));
        assertEq(ledger.records(1 + RING), headHeader.hash());
        vm.expectRevert(abi.encodeWithSelector(LedgerState.UnknownRecord.selector, 1));
        ledger.claim(old, contributors + 3, 100, credits, proof, tree);
        // nor under the number that has its place now: the number is in the hash
        Header memory bent = old;
        bent.number = 1 + RING;
        vm.expectRevert(abi.encodeWithSelector(LedgerState.UnknownRecord.selector, 1 + RING));
        ledger.claim(bent, contributors + 3, 100, credits, proof, tree);
    }

    /// A record that was rolled back still lies in the ring; above the head it is nothing.
    function test_aRolledBackRecordStillInTheRingIsUnknown() public {
        Header memory final_ = headHeader;
        (bytes memory settlement, Draft memory d) = next();
        send(settlement);
        apply_(d);
        Header memory gone = headHeader;
        vm.prank(guardian);
        ledger.rollbackByGuardian(final_);
        assertEq(ledger.records(gone.number), bytes32(0));
        bytes memory signatures = attestation(gone, 3);
        vm.expectRevert(abi.encodeWithSelector(LedgerState.UnknownRecord.selector, 2));
        ledger.finalize(gone, signatures);
        // 65,536 later the number's place holds another record, and the old one is unknown for that reason
        headHeader = final_;
        ageTo(gone.number + RING, gone.number + RING);
        vm.expectRevert(abi.encodeWithSelector(LedgerState.UnknownRecord.selector, 2));
        ledger.claim(gone, contributors + 3, 101, "", "", "");
    }
}
