// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccountProofs} from "../src/ledger/AccountProofs.sol";
import {Accounts} from "../src/ledger/Accounts.sol";
import {Bls12381} from "../src/ledger/Bls12381.sol";
import {Claims} from "../src/ledger/Claims.sol";
import {Deposits} from "../src/ledger/Deposits.sol";
import {LedgerTest} from "./support/LedgerTest.sol";

contract MoneyTest is LedgerTest {
    uint32 internal contributors;
    uint32 internal payers;
    uint256 internal creditPage;
    uint256 internal debitPage;
    address internal contributor;
    uint256 internal contributorKey;

    function setUp() public override {
        super.setUp();
        (contributor, contributorKey) = makeAddrAndKey("contributor");
        contributors = registerPage(20, contributor);
        payers = registerPage(4, payer);
        creditPage = 2 * (contributors / 4096);
        debitPage = 2 * (payers / 4096) + 1;
        deposit(payers, 1_000);
        deposit(payers + 1, 1_000);
    }

    function test_claimRefusesEveryOtherValuePageAndSlot() public {
        settle(list(page(creditPage, [uint256(3), 7], [uint256(60), 40]), page(debitPage, 0, 100)));
        finalizeHead();
        uint32 account = contributors + 3;
        (bytes memory proof, bytes memory tree) = opening(creditPage, 3);
        bytes memory credits = point(creditPage);
        bytes memory debits = point(debitPage);
        vm.expectRevert(Bls12381.InvalidOpening.selector);
        ledger.claim(headHeader, account, 61, credits, proof, tree);
        vm.expectRevert(Bls12381.InvalidOpening.selector);
        ledger.claim(headHeader, contributors + 7, 60, credits, proof, tree);
        vm.expectRevert(AccountProofs.WrongPage.selector);
        ledger.claim(headHeader, account, 60, debits, proof, tree);
        // the payers' page belongs to other accounts
        vm.expectRevert(AccountProofs.WrongPage.selector);
        ledger.claim(headHeader, payers, 60, credits, proof, tree);
        vm.expectRevert(AccountProofs.WrongPage.selector);
        ledger.claim(headHeader, account, 60, new bytes(127), proof, tree);
        vm.expectPartialRevert(Accounts.NoSuchAccount.selector);
        ledger.claim(headHeader, contributors + 20, 60, credits, proof, tree);
        ledger.claim(headHeader, account, 60, credits, proof, tree);
        vm.expectPartialRevert(Claims.NothingToClaim.selector);
        ledger.claim(headHeader, account, 60, credits, proof, tree);
        assertEq(token.balanceOf(contributor), 60e9);
    }

    function test_whatWasClaimedStaysWithTheNumberWhenTheOwnerChanges() public {
        settle(list(page(creditPage, 3, 60), page(debitPage, 0, 60)));
        finalizeHead();
        claim(contributors + 3);
        address heir = makeAddr("heir");
        bytes32 digest = _changeOwnerDigest(contributors + 3, heir, 0, block.timestamp);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(contributorKey, digest);
        bytes memory signature = abi.encodePacked(r, s, v);
        vm.expectPartialRevert(Accounts.InvalidOwnerSignature.selector);
        ledger.changeOwnerBySignature(contributors + 4, heir, block.timestamp, signature);
        vm.expectPartialRevert(Accounts.NoSuchAccount.selector);
        ledger.changeOwnerBySignature(contributors + 4_000, heir, block.timestamp, signature);
        ledger.changeOwnerBySignature(contributors + 3, heir, block.timestamp, signature);
        vm.expectPartialRevert(Accounts.InvalidOwnerSignature.selector);
        ledger.changeOwnerBySignature(contributors + 3, contributor, block.timestamp, signature);
        settle(list(page(creditPage, 3, 5), page(debitPage, 0, 5)));
        finalizeHead();
        claim(contributors + 3);
        assertEq(token.balanceOf(contributor), 60e9);
        assertEq(token.balanceOf(heir), 5e9);
        vm.prank(contributor);
        vm.expectPartialRevert(Accounts.OnlyOwner.selector);
        ledger.changeOwner(contributors + 3, contributor);
    }

    function test_withdrawalPaysWhatIsLeftAfterTheWait() public {
        settle(list(page(creditPage, 3, 300), page(debitPage, 0, 300)));
        finalizeHead();
        vm.expectPartialRevert(Accounts.OnlyOwner.selector);
        ledger.requestWithdraw(payers, 1_000);
        vm.startPrank(payer);
        vm.expectPartialRevert(Deposits.BeyondDeposit.selector);
        ledger.requestWithdraw(payers, 1_001);
        vm.expectPartialRevert(Deposits.ZeroAmount.selector);
        ledger.requestWithdraw(payers, 0);
        ledger.requestWithdraw(payers, 1_000);
        vm.expectPartialRevert(Deposits.AlreadyReserved.selector);
        ledger.requestWithdraw(payers, 1);
        vm.stopPrank();
        // a settlement in flight still debits
        settle(list(page(creditPage, 3, 200), page(debitPage, 0, 200)));
        (bytes memory proof, bytes memory tree) = opening(debitPage, 0);
        bytes memory debits = point(debitPage);
        vm.expectPartialRevert(bytes4(keccak256("NotFinal(uint256)")));
        ledger.withdraw(headHeader, 0, payers, 500, debits, proof, tree);
        finalizeHead();
        vm.expectPartialRevert(Deposits.ReservationNotActive.selector);
        ledger.withdraw(headHeader, 0, payers, 500, debits, proof, tree);
        vm.warp(block.timestamp + WINDOW);
        vm.expectRevert(Bls12381.InvalidOpening.selector);
        ledger.withdraw(headHeader, 0, payers, 300, debits, proof, tree);
        ledger.withdraw(headHeader, 0, payers, 500, debits, proof, tree);
        assertEq(token.balanceOf(payer), 500e9);
        (uint96 deposited, uint96 reserved,) = ledger.payerOf(payers);
        assertEq(deposited, 500);
        assertEq(reserved, 0);
        vm.expectPartialRevert(Deposits.NothingReserved.selector);
        ledger.withdraw(headHeader, 0, payers, 500, debits, proof, tree);
    }

    /// The race: an old final record from before the last debits must not do.
    function test_withdrawalRefusesARecordOfBeforeTheWait() public {
        settle(list(page(creditPage, 3, 300), page(debitPage, 0, 300)));
        finalizeHead();
        (bytes memory proof, bytes memory tree) = opening(debitPage, 0);
        bytes memory debits = point(debitPage);
        uint64 old = headHeader.number;
        uint32 epoch = uint32(block.timestamp / EPOCH);
        vm.prank(payer);
        ledger.requestWithdraw(payers, 1_000);
        settle(list(page(creditPage, 3, 500), page(debitPage, 0, 500)));
        vm.warp(block.timestamp + WINDOW);
        vm.expectPartialRevert(Deposits.RecordTooOld.selector);
        ledger.withdraw(headers[old], epoch, payers, 300, debits, proof, tree);
        settle(list(page(creditPage, 3, 1), page(debitPage, 1, 1))); // the epoch is noted, but it ended before the wait did
        vm.expectPartialRevert(Deposits.RecordTooOld.selector);
        ledger.withdraw(headers[old], epoch, payers, 300, debits, proof, tree);
    }

    /// The same within one epoch of after the wait: only its last record holds all of its debits.
    function test_withdrawalRefusesAnEarlierRecordOfTheEpoch() public {
        settle(list(page(creditPage, 3, 300), page(debitPage, 0, 300)));
        vm.prank(payer);
        ledger.requestWithdraw(payers, 1_000);
        vm.warp(block.timestamp + WINDOW);
        uint32 epoch = uint32(block.timestamp / EPOCH);
        settle(list(page(creditPage, 3, 1), page(debitPage, 1, 1)));
        uint64 earlier = headHeader.number;
        (bytes memory proof, bytes memory tree) = opening(debitPage, 0);
        bytes memory debits = point(debitPage);
        settle(list(page(creditPage, 3, 500), page(debitPage, 0, 500)));
        (bytes memory lastProof, bytes memory lastTree) = opening(debitPage, 0);
        bytes memory lastDebits = point(debitPage);
        vm.warp(block.timestamp + EPOCH);
        settle(list(page(creditPage, 3, 1), page(debitPage, 1, 1)));
        finalizeHead();
        vm.expectPartialRevert(Deposits.RecordTooOld.selector);
        ledger.withdraw(headers[earlier], epoch, payers, 300, debits, proof, tree);
        ledger.withdraw(headers[earlier + 1], epoch, payers, 800, lastDebits, lastProof, lastTree);
        assertEq(token.balanceOf(payer), 200e9);
    }

    /// When the books debit more than is deposited in all but for this payer, her withdrawal does not make the ledger insolvent.
    function test_withdrawalKeepsTheLedgerSolvent() public {
        vm.prank(payer);
        ledger.requestWithdraw(payers, 1_000);
        settle(list(page(creditPage, 3, 1_500), page(debitPage, 1, 1_500))); // payer 1 has deposited 1,000 only
        finalizeHead();
        vm.warp(block.timestamp + WINDOW);
        (bytes memory proof, bytes memory tree) = opening(debitPage, 0);
        bytes memory debits = point(debitPage);
        vm.expectPartialRevert(Deposits.BeyondDeposit.selector);
        ledger.withdraw(headHeader, 0, payers, 0, debits, proof, tree);
    }

    function test_depositsByPermitAndAuthorization() public {
        (address alice, uint256 key) = makeAddrAndKey("alice");
        assertTrue(token.transfer(alice, 100e9));
        bytes32 permit = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                alice,
                address(ledger),
                40e9,
                0,
                block.timestamp
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, _tokenDigest(permit));
        // somebody sends the permit first: the deposit works all the same
        token.permit(alice, address(ledger), 40e9, block.timestamp, v, r, s);
        vm.prank(alice);
        ledger.depositWithPermit(payers, 40, block.timestamp, v, r, s);

        bytes32 salt = keccak256("salt");
        bytes32 nonce = keccak256(abi.encode(bytes32("OL/deposit/1"), payers, salt));
        bytes32 authorization = keccak256(
            abi.encode(
                keccak256(
                    "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
                ),
                alice,
                address(ledger),
                60e9,
                0,
                block.timestamp + 1,
                nonce
            )
        );
        (v, r, s) = vm.sign(key, _tokenDigest(authorization));
        // nobody can turn it to another account
        vm.expectRevert();
        ledger.depositWithAuthorization(payers + 1, 60, alice, 0, block.timestamp + 1, salt, v, r, s);
        ledger.depositWithAuthorization(payers, 60, alice, 0, block.timestamp + 1, salt, v, r, s);
        assertEq(token.balanceOf(alice), 0);
        (uint96 deposited,,) = ledger.payerOf(payers);
        assertEq(deposited, 1_100);
    }

    function test_depositsRefuseCommonsAndMissingAccounts() public {
        datanets.createDatanet(keccak256("policy"));
        vm.expectPartialRevert(Accounts.CommonsAccount.selector);
        ledger.deposit(0, 1);
        vm.expectPartialRevert(Accounts.NoSuchAccount.selector);
        ledger.deposit(payers + 4, 1);
        vm.expectRevert(Deposits.ZeroAmount.selector);
        ledger.deposit(payers, 0);
        vm.expectPartialRevert(Accounts.OnlyDatanetRegistry.selector);
        ledger.registerCommons(address(this));
    }

    function test_accountsGetNumbersWithoutGaps() public {
        address[] memory owners = new address[](3);
        owners[0] = owners[1] = owners[2] = payer;
        uint32 first = ledger.registerAccounts(owners);
        assertEq(ledger.registerAccounts(owners), first + 3);
        assertEq(ledger.pageCount(first / 4096), 6);
        assertEq(ledger.extendPage(contributors / 4096, owners), contributors + 20);
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.OnlyRegistrar.selector);
        ledger.extendPage(contributors / 4096, owners);
        owners[2] = address(0);
        vm.expectRevert(Accounts.ZeroOwner.selector);
        ledger.registerAccounts(owners);
        vm.expectPartialRevert(Accounts.WrongOwnersCount.selector);
        ledger.registerAccounts(new address[](0));
    }

    function _tokenDigest(bytes32 structHash) private view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), structHash));
    }

    function _changeOwnerDigest(uint32 account, address newOwner, uint256 nonce, uint256 deadline)
        private
        view
        returns (bytes32)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("OpenLedger"),
                keccak256("1"),
                block.chainid,
                address(ledger)
            )
        );
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("ChangeOwner(uint32 account,address newOwner,uint256 nonce,uint256 deadline)"),
                account,
                newOwner,
                nonce,
                deadline
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }
}
