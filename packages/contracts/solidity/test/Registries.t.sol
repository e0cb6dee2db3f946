// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DatanetRegistry} from "../src/DatanetRegistry.sol";
import {DatanetVersion, Model, ModelRegistry} from "../src/ModelRegistry.sol";
import {ILedgerAccounts} from "../src/ledger/ILedgerAccounts.sol";
import {LedgerTest} from "./support/LedgerTest.sol";

contract RegistriesTest is LedgerTest {
    bytes32 private constant POLICY = keccak256("policy");
    bytes32 private constant ROOT = keccak256("root");
    address private curator = makeAddr("curator");

    ModelRegistry private models;
    uint32 private datanet;
    uint32 private ordinary;

    function setUp() public override {
        super.setUp();
        models = new ModelRegistry(ILedgerAccounts(address(ledger)), datanets);
        vm.prank(curator);
        datanet = datanets.createDatanet(POLICY);
        ordinary = registerPage(1, payer);
    }

    // --- Datanets ---

    function test_datanetsCountFromOneAndBelongToTheOwnerOfTheirCommonsAccount() public {
        assertEq(datanet, 1);
        vm.expectEmit(address(datanets));
        emit DatanetRegistry.DatanetCreated(2, address(this), 1, "other");
        assertEq(datanets.createDatanet("other"), 2);
        assertEq(datanets.datanetCount(), 2);
        DatanetRegistry.Datanet memory entry = datanets.datanetOf(2);
        assertEq(entry.commonsAccount, 1);
        assertEq(entry.versions, 0);
        assertEq(entry.policyHash, "other");
        assertTrue(ledger.isCommonsPage(0));
        assertEq(datanets.curatorOf(1), curator);
        assertEq(datanets.curatorOf(2), address(this));
        ledger.changeOwner(1, payer);
        assertEq(datanets.curatorOf(2), payer);
        for (uint32 none = 0; none < 4; none += 3) {
            vm.expectRevert(abi.encodeWithSelector(DatanetRegistry.NoSuchDatanet.selector, none));
            datanets.datanetOf(none);
            vm.expectRevert(abi.encodeWithSelector(DatanetRegistry.NoSuchDatanet.selector, none));
            datanets.curatorOf(none);
        }
    }

    function test_onlyTheCuratorPublishesAndVersionsCountFromOne() public {
        vm.expectRevert(abi.encodeWithSelector(DatanetRegistry.OnlyCurator.selector, datanet, address(this)));
        datanets.publishVersion(datanet, ROOT, 1, 2, 2, COMMITMENT);
        vm.startPrank(curator);
        vm.expectEmit(address(datanets));
        emit DatanetRegistry.VersionPublished(datanet, 1, ROOT, 1, 2, 2, COMMITMENT);
        assertEq(datanets.publishVersion(datanet, ROOT, 1, 2, 2, COMMITMENT), 1);
        assertEq(datanets.publishVersion(datanet, "next", 3, 5, 4, hex"01"), 2);
        assertEq(datanets.datanetOf(datanet).versions, 2);
        DatanetRegistry.Version memory version = datanets.versionOf(datanet, 2);
        assertEq(version.versionRoot, "next");
        assertEq(version.commitmentHash, keccak256(hex"01"));
        assertEq(version.records, 3);
        assertEq(version.tokens, 5);
        assertEq(version.unmasked, 4);
        assertEq(version.publishedAt, block.number);
        assertTrue(datanets.versionExists(datanet, 1));
        assertFalse(datanets.versionExists(datanet, 0));
        assertFalse(datanets.versionExists(datanet, 3));
        vm.expectRevert(abi.encodeWithSelector(DatanetRegistry.NoSuchVersion.selector, datanet, 3));
        datanets.versionOf(datanet, 3);
    }

    function test_refusesVersionsWithoutContent() public {
        vm.startPrank(curator);
        vm.expectRevert(DatanetRegistry.InvalidVersion.selector);
        datanets.publishVersion(datanet, 0, 1, 2, 2, COMMITMENT);
        vm.expectRevert(DatanetRegistry.InvalidVersion.selector);
        datanets.publishVersion(datanet, ROOT, 0, 2, 2, COMMITMENT);
        vm.expectRevert(DatanetRegistry.InvalidVersion.selector);
        datanets.publishVersion(datanet, ROOT, 1, 2, 3, COMMITMENT);
        vm.expectRevert(DatanetRegistry.InvalidVersion.selector);
        datanets.publishVersion(datanet, ROOT, 1, 2, 2, "");
    }

    // --- models ---

    function test_aModelsTermsAreKeptByHashUnderAnIdOfItsOwn() public {
        Model memory terms = _model();
        bytes32 first = _id(0);
        vm.expectEmit(address(models));
        emit ModelRegistry.ModelRegistered(first, address(this), terms);
        assertEq(models.registerModel(terms), first);
        assertEq(models.nonceOf(address(this)), 1);
        assertEq(models.registerModel(terms), _id(1));
        (address owner, bytes32 termsHash, bool retired) = models.modelOf(first);
        assertEq(owner, address(this));
        assertEq(termsHash, keccak256(abi.encode(terms)));
        assertFalse(retired);
        vm.expectRevert(abi.encodeWithSelector(ModelRegistry.NoSuchModel.selector, _id(2)));
        models.modelOf(_id(2));
    }

    function test_onlyTheOwnerRetiresAModel() public {
        bytes32 id = models.registerModel(_model());
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(ModelRegistry.OnlyOwner.selector, id));
        models.retireModel(id);
        vm.expectEmit(address(models));
        emit ModelRegistry.ModelRetired(id);
        models.retireModel(id);
        (,, bool retired) = models.modelOf(id);
        assertTrue(retired);
    }

    function test_refusesTermsThatGiveOutMoreOrLessThanTheFee() public {
        Model memory terms = _model();
        terms.deltaBps -= 1;
        _refused(terms, ModelRegistry.InvalidSplit.selector);
        terms.deltaBps += 2;
        _refused(terms, ModelRegistry.InvalidSplit.selector);
        // sums are not cut to 16 bits
        (terms.betaBps, terms.gammaBps, terms.deltaBps) = (65_535, 10_000, 1);
        _refused(terms, ModelRegistry.InvalidSplit.selector);
        terms = _model();
        terms.platformBps = 10_001;
        _refused(terms, ModelRegistry.InvalidSplit.selector);
        terms.platformBps = 10_000;
        models.registerModel(terms);
    }

    function test_refusesModelsWithoutServerOrOrdinaryAccounts() public {
        Model memory terms = _model();
        terms.server = address(0);
        _refused(terms, ModelRegistry.NoServer.selector);
        datanets.createDatanet(POLICY);
        uint32[2] memory wrong = [ordinary + 1, 1]; // none, and a commons account
        for (uint256 i = 0; i < 2; ++i) {
            bytes memory error = abi.encodeWithSelector(ModelRegistry.NotAnOrdinaryAccount.selector, wrong[i]);
            terms = _model();
            terms.developer = wrong[i];
            vm.expectRevert(error);
            models.registerModel(terms);
            terms = _model();
            terms.stakers = wrong[i];
            vm.expectRevert(error);
            models.registerModel(terms);
            terms = _model();
            terms.platform = wrong[i];
            vm.expectRevert(error);
            models.registerModel(terms);
        }
    }

    function test_aSnapshotNamesVersionsThatExistInOrder() public {
        Model memory terms = _model();
        terms.snapshot = new DatanetVersion[](0);
        _refused(terms, ModelRegistry.EmptySnapshot.selector);
        terms.snapshot = new DatanetVersion[](2);
        terms.snapshot[0] = DatanetVersion(datanet, 1);
        terms.snapshot[1] = DatanetVersion(datanet, 1);
        _refused(terms, ModelRegistry.SnapshotNotRising.selector);
        terms.snapshot[1] = DatanetVersion(datanet, 2);
        vm.expectRevert(abi.encodeWithSelector(ModelRegistry.NoSuchVersion.selector, datanet, 2));
        models.registerModel(terms);
        vm.prank(curator);
        datanets.publishVersion(datanet, ROOT, 1, 2, 2, COMMITMENT);
        models.registerModel(terms);
        // a later Datanet comes after any version of an earlier one
        uint32 later = datanets.createDatanet(POLICY);
        datanets.publishVersion(later, ROOT, 1, 2, 2, COMMITMENT);
        terms.snapshot[0] = DatanetVersion(datanet, 2);
        terms.snapshot[1] = DatanetVersion(later, 1);
        models.registerModel(terms);
        (terms.snapshot[0], terms.snapshot[1]) = (terms.snapshot[1], terms.snapshot[0]);
        _refused(terms, ModelRegistry.SnapshotNotRising.selector);
    }

    function _refused(Model memory terms, bytes4 error) private {
        vm.expectRevert(error);
        models.registerModel(terms);
    }

    function _id(uint256 nonce) private view returns (bytes32) {
        return keccak256(abi.encode(bytes32("OL/model/1"), block.chainid, address(models), address(this), nonce));
    }

    /// @dev Terms that are in order; the Datanet has a first version from now on.
    function _model() private returns (Model memory terms) {
        if (!datanets.versionExists(datanet, 1)) {
            vm.prank(curator);
            datanets.publishVersion(datanet, ROOT, 1, 2, 2, COMMITMENT);
        }
        terms.name = "model";
        (terms.developer, terms.stakers, terms.platform) = (ordinary, ordinary, ordinary);
        (terms.platformBps, terms.betaBps, terms.gammaBps, terms.deltaBps) = (500, 6_000, 3_000, 1_000);
        terms.server = payer;
        terms.snapshot = new DatanetVersion[](1);
        terms.snapshot[0] = DatanetVersion(datanet, 1);
    }
}
