// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Bls12381} from "./Bls12381.sol";
import {PagesTree} from "./PagesTree.sol";
import {RootsOfUnity} from "./RootsOfUnity.sol";

/// @title One opening for the amounts of many accounts on many pages
/// @notice BDFG20 (ePrint 2020/081) with one point per polynomial; transcript and equation in protocol.md §8.
library MultiOpening {
    bytes32 private constant TAG = "OL/claims/1";
    /// @dev u32 account ‖ u96 value
    uint256 internal constant ITEM = 16;
    uint256 private constant POINT = 128;
    uint256 private constant R = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    /// @notice No items, a wrong length, accounts that do not rise strictly, or points of other pages than the accounts'.
    error MalformedClaims();
    /// @notice The points or the tree proof are not those of the record.
    error WrongPages();

    /// @dev Memory positions and numbers that the steps share.
    struct Work {
        uint256 steps; // per item (z − w, γ^i · Π of the differences before)
        uint256 product; // Π (z − w)
        uint256 leaves; // per page (book page, hash, hash)
        uint256 pairs; // per page (point, Σ c)
        uint256 pages; // how many
        uint256 points; // calldata position of the pages' points
        uint256 pagesGiven; // how many points there are
    }

    /// @notice Reverts unless every item's value is its account's cumulative credit under `pagesRoot`.
    /// @param record whose pages' root is `pagesRoot`
    /// @param items n × (u32 account ‖ u96 value), accounts strictly rising
    /// @param points commitments of the accounts' credit pages, rising, each once
    /// @param quotient −[h(τ)]₁
    /// @param proof of the combination at z, 48 bytes
    /// @param tree compact proof of the pages
    function verify(
        bytes32 record,
        bytes32 pagesRoot,
        bytes calldata items,
        bytes calldata points,
        bytes calldata quotient,
        bytes calldata proof,
        bytes calldata tree
    ) internal view {
        require(
            items.length != 0 && items.length % ITEM == 0 && points.length % POINT == 0 && quotient.length == POINT
                && proof.length == 48,
            MalformedClaims()
        );
        bytes32 seed = keccak256(abi.encodePacked(TAG, record, items));
        uint256 z = uint256(keccak256(abi.encodePacked(seed, quotient))) % R;
        Work memory work = _read(items, points, uint256(seed) % R, z);
        uint256 value = _combine(work, items);
        require(PagesTree.root(work.leaves, work.pages, tree) == pagesRoot, WrongPages());

        // A = Σ (Σ c) · C + quotient. The MSM checks the subgroup of the pages' points, the point evaluation that of A and hence
        // of the quotient.
        uint256 pairs = work.pairs;
        uint256 sum;
        uint256 proofAt;
        assembly ("memory-safe") {
            sum := mload(0x40)
            mstore(0x40, add(sum, 0x180))
            calldatacopy(add(sum, 0x80), quotient.offset, 0x80)
            proofAt := proof.offset
        }
        Bls12381.msm(pairs, work.pages, sum);
        Bls12381.add(sum, sum + 0x100);
        Bls12381.verifyOpening(sum + 0x100, z, value, proofAt);
    }

    /// @dev One pass over the items: their order, the pages they name, the differences and what their inverses take.
    function _read(bytes calldata items, bytes calldata points, uint256 gamma, uint256 z)
        private
        pure
        returns (Work memory work)
    {
        uint256 factors = RootsOfUnity.factors();
        uint256 end;
        uint256 item;
        uint256 step;
        assembly ("memory-safe") {
            item := items.offset
            end := add(item, items.length)
            step := mload(0x40)
            let pages := shr(7, points.length)
            let leaves := add(step, shl(2, items.length)) // 64 bytes per item of 16
            let pairs := add(leaves, mul(pages, 0x60))
            mstore(0x40, add(pairs, mul(pages, 0xa0)))
            mstore(work, step)
            mstore(add(work, 0x40), leaves)
            mstore(add(work, 0x60), pairs)
            mstore(add(work, 0xa0), points.offset)
            mstore(add(work, 0xc0), pages)
        }
        uint256 least = 0; // the least account that may come
        uint256 power = 1;
        uint256 product = 1;
        while (item != end) {
            uint256 account;
            uint256 newPage;
            assembly ("memory-safe") {
                account := shr(224, calldataload(item))
                // before the first account there was none of any page
                newPage := shr(12, xor(account, sub(least, 1)))
            }
            require(account >= least, MalformedClaims());
            if (newPage != 0) _addPage(work, account >> 12);
            assembly ("memory-safe") {
                least := add(account, 1)
                // z − ω^bitrev12(slot)
                let difference :=
                    mulmod(
                        mload(add(factors, and(shr(3, account), 0x1e0))),
                        mload(add(add(factors, 0x200), and(shl(1, account), 0x1e0))),
                        R
                    )
                difference := mulmod(difference, mload(add(add(factors, 0x400), and(shl(5, account), 0x1e0))), R)
                difference := addmod(z, sub(R, difference), R)
                mstore(step, difference)
                mstore(add(step, 0x20), mulmod(power, product, R))
                step := add(step, 0x40)
                power := mulmod(power, gamma, R)
                product := mulmod(product, difference, R)
                item := add(item, 16)
            }
        }
        // the tree has room for 4,096 pages of accounts
        require(least <= 1 << 24 && work.pages == work.pagesGiven, MalformedClaims());
        work.product = product;
    }

    /// @dev Notes the next page's leaf and its point.
    function _addPage(Work memory work, uint256 page) private pure {
        uint256 index = work.pages++;
        require(index < work.pagesGiven, MalformedClaims());
        uint256 points = work.points;
        uint256 leaf = work.leaves + index * 0x60;
        uint256 pair = work.pairs + index * 0xa0;
        assembly ("memory-safe") {
            calldatacopy(pair, add(points, shl(7, index)), 0x80)
            mstore(add(pair, 0x80), 0)
            mstore(leaf, shl(1, page))
            let hash := keccak256(pair, 0x80)
            mstore(add(leaf, 0x20), hash)
            mstore(add(leaf, 0x40), hash)
        }
    }

    /// @dev Back over the items with one inversion for all: c_i = γ^i/(z − w_i) goes to its page's factor. Returns Σ c_i · value_i.
    function _combine(Work memory work, bytes calldata items) private view returns (uint256 value) {
        // 0 when z is an account's own point: no inverse, and what is opened would say nothing
        require(work.product != 0, Bls12381.InvalidOpening());
        uint256 inverse = RootsOfUnity.inverse(work.product);
        uint256 factor = work.pairs + work.pages * 0xa0 + 0x80; // of the page after the last
        uint256 step = work.steps + items.length * 4;
        assembly ("memory-safe") {
            let lastPage := not(0)
            for { let item := add(items.offset, items.length) } gt(item, items.offset) {} {
                item := sub(item, 16)
                step := sub(step, 0x40)
                let word := calldataload(item)
                let c := mulmod(inverse, mload(add(step, 0x20)), R)
                inverse := mulmod(inverse, mload(step), R)
                let page := shr(236, word)
                if iszero(eq(page, lastPage)) {
                    lastPage := page
                    factor := sub(factor, 0xa0)
                }
                mstore(factor, addmod(mload(factor), c, R))
                value := addmod(value, mulmod(c, and(shr(128, word), 0xffffffffffffffffffffffff), R), R)
            }
        }
    }
}
