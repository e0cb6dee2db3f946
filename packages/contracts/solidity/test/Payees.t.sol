// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Ledger} from "../src/Ledger.sol";
import {OpenToken} from "../src/OpenToken.sol";
import {BatchClaims} from "../src/ledger/BatchClaims.sol";
import {Claims} from "../src/ledger/Claims.sol";
import {MultiOpening} from "../src/ledger/MultiOpening.sol";
import {LedgerTest} from "./support/LedgerTest.sol";
import {HookedToken, IPayee, RefusingToken, SilentToken} from "./support/TokenDoubles.sol";

/// @dev Refuses money, or burns all gas it is given, as long as it is told to.
contract HostilePayee is IPayee {
    enum Mood {
        Accept,
        Revert,
        Burn
    }

    Mood public mood;

    function join(HookedToken token, Mood mood_) external {
        token.register();
        mood = mood_;
    }

    function paid(address, uint256) external view {
        require(mood != Mood.Revert, "no money please");
        while (mood == Mood.Burn) {}
    }
}

/// @dev Calls the ledger back with what it was told while it is being paid.
contract ReentrantPayee is IPayee {
    Ledger private immutable _ledger;
    bytes private _call;
    bool public reentered;
    bytes public answer;

    constructor(Ledger ledger, HookedToken token) {
        _ledger = ledger;
        token.register();
    }

    function aim(bytes calldata call_) external {
        _call = call_;
    }

    function paid(address, uint256) external {
        (reentered, answer) = address(_ledger).call(_call);
    }
}

/// @dev Owners that fight being paid. OPEN itself has no hooks: the ledger here runs on a double that has.
contract PayeesTest is LedgerTest {
    uint32 internal contributors;
    uint32 internal payers;
    HostilePayee internal hostile;
    ReentrantPayee internal reentrant;
    address internal honest = makeAddr("honest");

    function newToken() internal override returns (OpenToken) {
        return OpenToken(address(new HookedToken()));
    }

    function setUp() public override {
        super.setUp();
        hostile = new HostilePayee();
        reentrant = new ReentrantPayee(ledger, HookedToken(address(token)));
        address[] memory owners = new address[](4);
        owners[0] = honest;
        owners[1] = address(hostile);
        owners[2] = address(reentrant);
        owners[3] = honest;
        contributors = ledger.registerPage(owners);
        payers = registerPage(1, payer);
        deposit(payers, 1_000_000);
        uint256 creditPage = 2 * (contributors / 4096);
        settle(list(page(creditPage, [uint256(0), 1], [uint256(10), 20]), page(2 * (payers / 4096) + 1, 0, 30)));
        settle(list(page(creditPage, [uint256(2), 3], [uint256(30), 40]), page(2 * (payers / 4096) + 1, 0, 70)));
        finalizeHead();
    }

    function all() internal view returns (uint32[] memory accounts) {
        accounts = new uint32[](4);
        for (uint32 i = 0; i < 4; ++i) {
            accounts[i] = contributors + i;
        }
    }

    function claimed(uint32 slot) internal view returns (uint96 amount) {
        (, amount) = ledger.accountOf(contributors + slot);
    }

    function test_aPayeeThatRevertsIsPassedOverAndCanPullLater() public {
        hostile.join(HookedToken(address(token)), HostilePayee.Mood.Revert);
        JointClaim memory c = jointClaim(all());
        vm.expectEmit(address(ledger));
        emit BatchClaims.PaymentRefused(contributors + 1, address(hostile), 20);
        ledger.claimMany(headHeader, c.items, c.points, c.quotient, c.proof, c.tree);
        assertEq(token.balanceOf(honest), 50e9);
        assertEq(token.balanceOf(address(hostile)), 0);
        assertEq(claimed(1), 0);
        // alone it stops only itself
        vm.expectRevert("no money please");
        this.claimOne(contributors + 1);
        hostile.join(HookedToken(address(token)), HostilePayee.Mood.Accept);
        ledger.claimMany(headHeader, c.items, c.points, c.quotient, c.proof, c.tree);
        assertEq(token.balanceOf(address(hostile)), 20e9);
        assertEq(token.balanceOf(honest), 50e9);
        assertEq(claimed(1), 20);
    }

    function test_aPayeeThatBurnsGasCostsTheBatchOnlyItsShare() public {
        hostile.join(HookedToken(address(token)), HostilePayee.Mood.Burn);
        JointClaim memory c = jointClaim(all());
        uint256 before = gasleft();
        ledger.claimMany{gas: 2_000_000}(headHeader, c.items, c.points, c.quotient, c.proof, c.tree);
        assertLt(before - gasleft(), 700_000);
        assertEq(token.balanceOf(honest), 50e9);
        assertEq(claimed(1), 0);
        assertEq(claimed(3), 40);
    }

    /// Gas that is enough for the batch but not for its payments must not make willing payees look as if they refused.
    function test_noLimitOfGasPassesAWillingPayeeOver() public {
        JointClaim memory c = jointClaim(all());
        bytes memory call_ =
            abi.encodeCall(ledger.claimMany, (headHeader, c.items, c.points, c.quotient, c.proof, c.tree));
        uint256 start = vm.snapshotState();
        uint256 paid;
        for (uint256 limit = 100_000; limit <= 600_000; limit += 4_000) {
            (bool ok,) = address(ledger).call{gas: limit}(call_);
            if (ok) ++paid;
            for (uint32 slot = 0; slot < 4; ++slot) {
                assertEq(claimed(slot), ok ? 10 * (slot + 1) : 0);
            }
            vm.revertToState(start);
        }
        assertGt(paid, 10);
        assertLt(paid, 110);
    }

    function test_refusesJointClaimsOfOtherLengths() public {
        JointClaim memory c = jointClaim(all());
        for (uint256 part = 0; part < 5; ++part) {
            vm.expectRevert(MultiOpening.MalformedClaims.selector);
            ledger.claimMany(
                headHeader,
                part == 0 ? bytes("") : part == 1 ? bytes.concat(c.items, hex"00") : c.items,
                part == 2 ? bytes.concat(c.points, hex"00") : c.points,
                part == 3 ? bytes.concat(c.quotient, hex"00") : c.quotient,
                part == 4 ? bytes.concat(c.proof, hex"00") : c.proof,
                c.tree
            );
        }
    }

    /// Whatever a payee calls while it is paid: it gets its credit once.
    function test_aPayeeThatComesBackIsPaidOnce() public {
        JointClaim memory c = jointClaim(all());
        (bytes memory proof, bytes memory tree) = opening(2 * (contributors / 4096), 2);
        bytes memory credits = point(2 * (contributors / 4096));
        bytes[4] memory calls = [
            abi.encodeCall(ledger.claim, (headHeader, contributors + 2, 30, credits, proof, tree)),
            abi.encodeCall(ledger.claimMany, (headHeader, c.items, c.points, c.quotient, c.proof, c.tree)),
            abi.encodeCall(ledger.withdraw, (headHeader, 0, payers, 100, credits, proof, tree)),
            abi.encodeCall(ledger.deposit, (payers, 1))
        ];
        uint256 start = vm.snapshotState();
        for (uint256 i = 0; i < 8; ++i) {
            reentrant.aim(calls[i % 4]);
            if (i < 4) ledger.claim(headHeader, contributors + 2, 30, credits, proof, tree);
            else ledger.claimMany(headHeader, c.items, c.points, c.quotient, c.proof, c.tree);
            assertFalse(reentrant.reentered());
            assertEq(bytes4(reentrant.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            assertEq(token.balanceOf(address(reentrant)), 30e9);
            assertEq(claimed(2), 30);
            vm.revertToState(start);
        }
    }

    /// Ownership may change hands in the middle of a payment; the amount is what it was.
    function test_aPayeeThatGivesItsAccountAwayWhilePaidGetsNothingMore() public {
        reentrant.aim(abi.encodeCall(ledger.changeOwner, (contributors + 2, honest)));
        claimMany(all());
        assertTrue(reentrant.reentered());
        (address owner, uint96 paid) = ledger.accountOf(contributors + 2);
        assertEq(owner, honest);
        assertEq(paid, 30);
        assertEq(token.balanceOf(honest), 50e9);
        vm.expectPartialRevert(Claims.NothingToClaim.selector);
        this.claimOne(contributors + 2);
    }

    function claimOne(uint32 account) external {
        claim(account);
    }
}

/// @dev Tokens of other makes, in case a ledger is ever made with one: the money that leaves is the money that is noted.
contract TokenMakesTest is LedgerTest {
    uint32 internal contributors;
    bool internal refusing;

    function newToken() internal override returns (OpenToken) {
        return
            refusing
                ? OpenToken(address(new RefusingToken(makeAddr("refused"))))
                : OpenToken(address(new SilentToken()));
    }

    function setUp() public override {}

    function start(bool refusing_) internal {
        refusing = refusing_;
        super.setUp();
        address[] memory owners = new address[](2);
        owners[0] = makeAddr("refused");
        owners[1] = makeAddr("other");
        contributors = ledger.registerPage(owners);
        uint32 payers = registerPage(1, payer);
        deposit(payers, 1_000);
        uint256 creditPage = 2 * (contributors / 4096);
        settle(list(page(creditPage, [uint256(0), 1], [uint256(10), 20]), page(2 * (payers / 4096) + 1, 0, 30)));
        finalizeHead();
    }

    function both() internal view returns (uint32[] memory accounts) {
        accounts = new uint32[](2);
        (accounts[0], accounts[1]) = (contributors, contributors + 1);
    }

    function test_aTokenThatReturnsNothingPays() public {
        start(false);
        uint256 before = vm.snapshotState();
        claim(contributors);
        assertEq(token.balanceOf(makeAddr("refused")), 10e9);
        vm.revertToState(before);
        claimMany(both());
        assertEq(token.balanceOf(makeAddr("refused")), 10e9);
        assertEq(token.balanceOf(makeAddr("other")), 20e9);
    }

    function test_aTokenThatReturnsFalseNotesNoPayment() public {
        start(true);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
        this.claimOne(contributors);
        claimMany(both());
        (, uint96 refused) = ledger.accountOf(contributors);
        (, uint96 paid) = ledger.accountOf(contributors + 1);
        assertEq(refused, 0);
        assertEq(paid, 20);
        assertEq(IERC20(address(token)).balanceOf(address(ledger)), 980e9);
    }

    function claimOne(uint32 account) external {
        claim(account);
    }
}
