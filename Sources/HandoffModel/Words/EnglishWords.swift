extension WordList {
    /// English words, spelled the same on both sides of the Atlantic.
    static let english = WordList(
        """
        acorn album anchor apple apricot bakery balcony bamboo basket beacon bicycle biscuit blender blossom bonfire \
        bracket bridge broom brush buffalo button cabbage cabin cactus camel camera candle canoe canvas caramel \
        carrot castle celery cement chalk chapter cheese chimney cinema circle citrus cloud clover coffee compass \
        cookie corner cottage cricket crystal curtain cushion custard dolphin domino dragon drum echo elbow engine \
        eraser fabric feather fence field flute folder forest fork frame freckle garage garden garlic giraffe \
        glacier glass globe goblet gondola gravel guitar hammock hinge honey hotel iceberg igloo island jaguar jelly \
        jigsaw journal jug juice kayak kettle kitchen kite kitten koala ladder lagoon lamp lantern laundry leaf \
        lemon lettuce library lilac lizard lobster lodge magnet magpie mango marble market menu milk mirror mosaic \
        motor museum napkin nectar nest noodle nutmeg oasis ocean octopus onion orange orchard origami oyster paddle \
        pancake papaya paper parcel parsley pastry path pebble pelican pencil penguin pepper piano picnic pigeon \
        pillow planet plaza pocket pond popcorn porch potato pottery prism pumpkin puppet puzzle pyramid quilt \
        rabbit radar radish raft raisin ranch recipe ribbon river robot rubber saffron salad salmon sandal sardine \
        saucer scarf school scooter shadow shelf shirt shovel sketch sleeve slipper snow sofa sparrow sphere spider \
        spinach sponge spoon spring squash squid station statue storm straw street studio sugar summer sunset swan \
        sweater teapot tennis thimble thumb tiger toast tomato towel toy tractor trail treetop truck trumpet tulip \
        tunnel turtle tuxedo valley vanilla vase velvet village vinegar violin volcano voyage waffle walnut walrus \
        wheel whistle window winter wolf yarn zebra zipper
        """)
}
