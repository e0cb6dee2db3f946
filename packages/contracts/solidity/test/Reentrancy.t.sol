// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {OpenToken} from "../src/OpenToken.sol";
import {DebitProof} from "../src/disputes/DisputesState.sol";
import {Header} from "../src/ledger/Records.sol";
import {LedgerTest} from "./support/LedgerTest.sol";

/// @dev A double that, once told to, makes calls in the middle of each transfer: each must be refused as a re-entry.
contract InterruptedToken is ERC20 {
    address private _target;
    bytes[] private _calls;
    uint256 public refused;

    constructor() ERC20("Interrupted", "INT") {
        _mint(msg.sender, 1e27);
    }

    function interruptBy(address target, bytes[] memory calls) external {
        (_target, _calls) = (target, calls);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        for (uint256 i = 0; i < _calls.length; ++i) {
            (bool ok, bytes memory data) = _target.call(_calls[i]);
            if (!ok && bytes4(data) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector) ++refused;
        }
    }
}

contract ReentrancyTest is LedgerTest {
    InterruptedToken private interrupted;
    uint32 private account;

    function newToken() internal override returns (OpenToken) {
        interrupted = new InterruptedToken();
        return OpenToken(address(interrupted));
    }

    function setUp() public override {
        super.setUp();
        account = registerPage(1, payer);
        token.approve(address(ledger), type(uint256).max);
        token.approve(address(disputes), type(uint256).max);
        token.approve(address(validators), type(uint256).max);
    }

    function test_nothingOfTheLedgerIsEnteredWhileMoneyMoves() public {
        Header memory h = headHeader;
        bytes[] memory calls = new bytes[](7);
        calls[0] = abi.encodeCall(ledger.deposit, (account, 1));
        calls[1] = abi.encodeCall(ledger.depositWithPermit, (account, 1, 0, 0, 0, 0));
        calls[2] = abi.encodeCall(ledger.depositWithAuthorization, (account, 1, payer, 0, 0, 0, 0, 0, 0));
        calls[3] = abi.encodeCall(ledger.withdraw, (h, 0, account, 0, "", "", ""));
        calls[4] = abi.encodeCall(ledger.claim, (h, account, 0, "", "", ""));
        calls[5] = abi.encodeCall(ledger.claimMany, (h, "", "", "", "", ""));
        calls[6] = abi.encodeCall(ledger.registerPage, (new address[](0)));
        interrupted.interruptBy(address(ledger), calls);
        ledger.deposit(account, 1);
        assertEq(interrupted.refused(), calls.length);
    }

    function test_nothingOfTheDisputesIsEnteredWhileMoneyMoves() public {
        Header memory h = headHeader;
        DebitProof memory proof;
        bytes[] memory calls = new bytes[](10);
        calls[0] = abi.encodeCall(disputes.bond, (1));
        calls[1] = abi.encodeCall(disputes.withdrawBond, ());
        calls[2] = abi.encodeCall(disputes.challengeOverdraft, (h, h, account, proof, proof));
        calls[3] = abi.encodeCall(disputes.challengeDebit, (h, h, account, proof, proof));
        calls[4] = abi.encodeCall(disputes.answerDebit, (1, 0, "", 0));
        calls[5] = abi.encodeCall(disputes.upholdDebit, (1, h));
        calls[6] = abi.encodeCall(disputes.challengeAttribution, (h, 0));
        calls[7] = abi.encodeCall(disputes.upholdAttribution, (1, h, ""));
        calls[8] = abi.encodeCall(disputes.rejectAttribution, (1));
        calls[9] = abi.encodeCall(disputes.dismiss, (1));
        interrupted.interruptBy(address(disputes), calls);
        disputes.bond(1);
        assertEq(interrupted.refused(), calls.length);
    }

    function test_nothingOfTheValidatorsIsEnteredWhileMoneyMoves() public {
        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(validators.stake, (1e18, "key"));
        calls[1] = abi.encodeCall(validators.withdrawStake, ());
        calls[2] = abi.encodeCall(validators.takeReward, ());
        calls[3] = abi.encodeCall(validators.slash, (0, 0, 0, "", 0, "", false));
        interrupted.interruptBy(address(validators), calls);
        validators.stake(1e18, "key");
        assertEq(interrupted.refused(), calls.length);
    }
}
