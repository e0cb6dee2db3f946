// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ValidatorRegistry} from "../src/ValidatorRegistry.sol";
import {LedgerTest} from "./support/LedgerTest.sol";

contract ValidatorRegistryTest is LedgerTest {
    uint128 private constant MINIMUM = 1e18;
    bytes32 private constant KEY = bytes32(uint256(9));

    address private first;
    address private second;
    address private third;

    function setUp() public override {
        super.setUp();
        (first, second, third) = (vm.addr(validatorKeys[0]), vm.addr(validatorKeys[1]), vm.addr(validatorKeys[2]));
        token.approve(address(validators), type(uint256).max);
    }

    function test_whatIsFixedAtGenesis() public view {
        (address token_, address ledger_, uint256 minimum, uint256 unbonding) = validators.configuration();
        assertEq(token_, address(token));
        assertEq(ledger_, address(ledger));
        assertEq(minimum, MINIMUM);
        assertEq(unbonding, 2 * WINDOW);
    }

    function test_stakingNeedsAKeyAnAmountAndTheMinimum() public {
        vm.expectRevert(ValidatorRegistry.ZeroEncryptionKey.selector);
        validators.stake(MINIMUM, 0);
        vm.expectRevert(ValidatorRegistry.ZeroAmount.selector);
        validators.stake(0, KEY);
        vm.expectRevert(
            abi.encodeWithSelector(ValidatorRegistry.BelowMinimumStake.selector, MINIMUM - 1, uint256(MINIMUM))
        );
        validators.stake(MINIMUM - 1, KEY);
        vm.expectEmit(address(validators));
        emit ValidatorRegistry.EncryptionKeyChanged(address(this), KEY);
        vm.expectEmit(address(validators));
        emit ValidatorRegistry.Staked(address(this), MINIMUM, MINIMUM);
        validators.stake(MINIMUM, KEY);
        // with the minimum there, any amount adds to it; the same key is no change
        vm.recordLogs();
        validators.stake(1, KEY);
        assertEq(vm.getRecordedLogs().length, 2); // Staked, and the token's Transfer
        ValidatorRegistry.Validator memory validator = validators.validatorOf(address(this));
        assertEq(validator.stake, MINIMUM + 1);
        assertEq(validator.place, 4);
        assertEq(validator.encryptionKey, KEY);
        assertEq(validators.totalStake(), 31e18 + 1);
        assertEq(token.balanceOf(address(validators)), 31e18 + 1);
        (address[] memory active, uint128[] memory stakes, bytes32[] memory keys) = validators.activeValidators();
        assertEq(active.length, 4);
        assertEq(active[3], address(this));
        assertEq(stakes[3], MINIMUM + 1);
        assertEq(keys[3], KEY);
    }

    function test_thereAreAtMost128Validators() public {
        for (uint160 i = 0; i < 125; ++i) {
            _stakeAs(address(0x10000 + i));
        }
        address late = makeAddr("late");
        assertTrue(token.transfer(late, MINIMUM));
        vm.startPrank(late);
        token.approve(address(validators), MINIMUM);
        vm.expectRevert(ValidatorRegistry.TooManyValidators.selector);
        validators.stake(MINIMUM, KEY);
        vm.stopPrank();
        // who is one already still adds
        vm.prank(first);
        validators.unbond(1e18);
        assertTrue(token.transfer(first, 1));
        vm.startPrank(first);
        token.approve(address(validators), 1);
        validators.stake(1, KEY);
    }

    function test_unbondingLeavesNothingOrTheMinimum() public {
        vm.startPrank(first);
        vm.expectRevert(ValidatorRegistry.ZeroAmount.selector);
        validators.unbond(0);
        vm.expectRevert(abi.encodeWithSelector(ValidatorRegistry.BeyondStake.selector, 10e18 + 1, 10e18));
        validators.unbond(10e18 + 1);
        vm.expectRevert(
            abi.encodeWithSelector(ValidatorRegistry.BelowMinimumStake.selector, MINIMUM - 1, uint256(MINIMUM))
        );
        validators.unbond(9e18 + 1);
        uint64 released = uint64(block.timestamp + 2 * WINDOW);
        vm.expectEmit(address(validators));
        emit ValidatorRegistry.Unbonding(first, 9e18, released);
        validators.unbond(9e18);
        ValidatorRegistry.Validator memory validator = validators.validatorOf(first);
        assertEq(validator.stake, MINIMUM);
        assertEq(validator.unbonding, 9e18);
        assertEq(validator.releasedAt, released);
        assertEq(validator.place, 1);
        assertEq(validators.totalStake(), 21e18);
        // the time starts anew for all that unbonds
        vm.warp(block.timestamp + 1);
        validators.unbond(MINIMUM);
        vm.warp(released);
        vm.expectRevert(abi.encodeWithSelector(ValidatorRegistry.NothingReleased.selector, released + 1));
        validators.withdrawStake();
        vm.warp(released + 1);
        vm.expectEmit(address(validators));
        emit ValidatorRegistry.StakeWithdrawn(first, 10e18);
        validators.withdrawStake();
        assertEq(token.balanceOf(first), 10e18);
        vm.expectPartialRevert(ValidatorRegistry.NothingReleased.selector);
        validators.withdrawStake();
    }

    function test_theLastTakesThePlaceOfOneWhoLeaves() public {
        vm.prank(first);
        validators.unbond(10e18);
        assertEq(validators.validatorOf(first).place, 0);
        (address[] memory active,,) = validators.activeValidators();
        assertEq(active.length, 2);
        assertEq(active[0], third);
        assertEq(active[1], second);
        vm.prank(third);
        validators.unbond(10e18);
        (active,,) = validators.activeValidators();
        assertEq(active.length, 1);
        assertEq(active[0], second);
        // nobody has stake: rewards wait
        vm.prank(second);
        validators.unbond(10e18);
        assertTrue(token.transfer(address(validators), 5e18));
        validators.shareRewards();
        assertEq(validators.totalStake(), 0);
    }

    function test_rewardsAreSharedByStakeFromItsTimeOn() public {
        assertTrue(token.transfer(address(validators), 30e18));
        vm.expectEmit(address(validators));
        emit ValidatorRegistry.RewardsShared(30e18);
        validators.shareRewards();
        validators.stake(30e18, KEY);
        assertTrue(token.transfer(address(validators), 60e18));
        // who stakes more has had the share of what there was before
        assertTrue(token.transfer(first, 30e18));
        vm.startPrank(first);
        token.approve(address(validators), 30e18);
        validators.stake(30e18, KEY);
        assertEq(validators.validatorOf(first).reward, 20e18);
        vm.expectEmit(address(validators));
        emit ValidatorRegistry.RewardTaken(first, 20e18);
        assertEq(validators.takeReward(), 20e18);
        assertEq(token.balanceOf(first), 20e18);
        vm.expectRevert(ValidatorRegistry.ZeroAmount.selector);
        validators.takeReward();
        vm.stopPrank();
        assertEq(validators.takeReward(), 30e18);
        vm.prank(second);
        assertEq(validators.takeReward(), 20e18);
        // one wei among so much stake is nobody's yet, and is not lost
        assertTrue(token.transfer(address(validators), 1));
        vm.recordLogs();
        validators.shareRewards();
        assertEq(vm.getRecordedLogs().length, 0);
        assertTrue(token.transfer(address(validators), 90e18 - 1));
        assertEq(validators.takeReward(), 30e18);
    }

    function test_aContradictionCostsTheStakeAndThePlace() public {
        bytes32 a = keccak256("a");
        bytes32 b = keccak256("b");
        bytes memory attested = _signed(0, ledger.attestationDigest(5, 1, a));
        bytes memory other = _signed(0, ledger.attestationDigest(5, 1, b));
        bytes memory vetoed = _signed(0, ledger.vetoDigest(5, 1, a));
        bytes memory otherVetoed = _signed(0, ledger.vetoDigest(5, 1, b));
        bytes memory ofAnotherNumber = _signed(0, ledger.attestationDigest(6, 1, b));
        bytes memory ofAnotherGeneration = _signed(0, ledger.attestationDigest(5, 2, b));
        // to attest one and veto the other is none
        vm.expectRevert(ValidatorRegistry.NoContradiction.selector);
        validators.slash(5, 1, a, attested, b, otherVetoed, true);
        // nor are two of different numbers or generations
        vm.expectRevert(ValidatorRegistry.NoContradiction.selector);
        validators.slash(5, 1, a, attested, b, ofAnotherNumber, false);
        vm.expectRevert(ValidatorRegistry.NoContradiction.selector);
        validators.slash(5, 1, a, attested, b, ofAnotherGeneration, false);
        vm.prank(first);
        validators.unbond(4e18);
        vm.expectEmit(address(validators));
        emit ValidatorRegistry.Slashed(first, address(this), 10e18);
        uint256 before = token.balanceOf(address(this));
        validators.slash(5, 1, a, attested, b, other, false);
        assertEq(token.balanceOf(address(this)) - before, 0.5e18);
        assertEq(validators.totalStake(), 20e18);
        ValidatorRegistry.Validator memory validator = validators.validatorOf(first);
        assertEq(validator.stake, 0);
        assertEq(validator.unbonding, 0);
        assertEq(validator.place, 0);
        // the others have the rest without asking
        vm.prank(second);
        assertEq(validators.takeReward(), 4.75e18);
        vm.expectRevert(abi.encodeWithSelector(ValidatorRegistry.NotAValidator.selector, first));
        validators.slash(5, 1, a, attested, a, vetoed, true);
    }

    function test_whatUnbondedWholeIsSlashedWithoutAPlace() public {
        vm.prank(first);
        validators.unbond(10e18);
        bytes32 a = keccak256("a");
        bytes memory attested = _signed(0, ledger.attestationDigest(5, 1, a));
        validators.slash(5, 1, a, attested, a, _signed(0, ledger.vetoDigest(5, 1, a)), true);
        (address[] memory active,,) = validators.activeValidators();
        assertEq(active.length, 2);
        assertEq(validators.totalStake(), 20e18);
    }

    function test_signaturesAreWeighedByActiveStakeOnceEach() public {
        bytes32 digest = keccak256("digest");
        (uint256 signed, uint256 total) = validators.weigh(digest, "");
        assertEq(signed, 0);
        assertEq(total, 30e18);
        vm.prank(second);
        validators.unbond(4e18);
        (signed, total) = validators.weigh(digest, sign(digest, 0, 3));
        assertEq(signed, 26e18);
        assertEq(total, 26e18);
        bytes memory twice = bytes.concat(_signed(0, digest), _signed(0, digest));
        vm.expectRevert(ValidatorRegistry.SignersNotRising.selector);
        validators.weigh(digest, twice);
        bytes memory cut = bytes.concat(_signed(0, digest), hex"00");
        vm.expectRevert(abi.encodeWithSelector(ValidatorRegistry.WrongSignaturesLength.selector, 66));
        validators.weigh(digest, cut);
        // a stranger's signature is none
        (, uint256 key) = makeAddrAndKey("stranger");
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        (signed,) = validators.weigh(digest, abi.encodePacked(r, s, v));
        assertEq(signed, 0);
    }

    function test_theStakersAccountIsRegisteredOnce() public {
        assertEq(validators.stakersAccount(), 0);
        uint32 expected = registerPage(1, payer) + 4096;
        vm.expectEmit(address(validators));
        emit ValidatorRegistry.StakersAccountRegistered(expected);
        assertEq(validators.registerStakersAccount(), expected);
        assertEq(validators.stakersAccount(), expected);
        (address owner,) = ledger.accountOf(expected);
        assertEq(owner, address(validators));
        vm.expectRevert(abi.encodeWithSelector(ValidatorRegistry.AlreadyRegistered.selector, expected));
        validators.registerStakersAccount();
    }

    function _stakeAs(address validator) private {
        assertTrue(token.transfer(validator, MINIMUM));
        vm.startPrank(validator);
        token.approve(address(validators), MINIMUM);
        validators.stake(MINIMUM, KEY);
        vm.stopPrank();
    }

    function _signed(uint256 index, bytes32 digest) private view returns (bytes memory) {
        return sign(digest, index, index + 1);
    }
}
