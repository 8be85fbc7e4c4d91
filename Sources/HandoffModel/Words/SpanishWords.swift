extension WordList {
    /// Spanish words that are written without accents.
    static let spanish = WordList(
        """
        abanico abrigo ajedrez alambre alfiler alga alpaca altavoz ancla andamio antena antifaz apio ardilla arena \
        armario arroyo asado asfalto azulejo balanza balde baldosa barco bellota bigote biombo boleto bolso bosque \
        botella brazo brisa brocha bronce bufanda burbuja butaca caballo cable cacao cactus cadena calamar camino \
        camisa campana canasta candado canguro canica caracol carpeta carroza cascada castor cebolla cebra cedro \
        cemento cepillo cereza chaleco chalupa chispa choza cinta ciruela ciudad clavel cocina cohete collar columna \
        cometa corbata corcho cordel cordero cortina cosecha cuarzo cubo cuchara cuello cueva diario dibujo disco \
        ducha durazno enchufe escoba escuela esfera espejo espiga esponja esquina establo estante estuche estufa \
        farola fideo fiesta flauta flecha fogata frasco fresno fruta fuente funda gacela galaxia galleta gamba \
        garaje gato gaviota girasol globo granero granizo granja grillo guante hamaca hangar helecho hilo hormiga \
        horno hotel isla jaguar jaula jirafa joya juguete lagarto laurel lavanda lechuga lente lenteja letra libreta \
        libro llavero lluvia mango manzana mapa mapache medalla mercado metal miel mimbre mochila molino morsa \
        mosaico motor mueble museo naranja niebla nieve nogal novela nuez nutria oasis oliva oreja ovillo paella \
        palmera panal paquete parcela pared parque pasillo pastel patata pecera peonza percha perejil perfume piedra \
        pijama pincel pintura pizarra pizza planeta plato pomelo postre pradera puerta pulpo pulsera pupitre radar \
        raqueta regalo reloj repisa revista roble rodilla sardina sauce selva semilla silbato sirena sirope sombra \
        sonrisa taller tambor tapete teatro teclado tenedor tenis termo tienda tinaja toalla toldo tomate tomillo \
        torre tortuga tractor tren trineo vajilla velero ventana viaje viento vitrina yogur yunque zafiro zapato \
        zorzal
        """)
}
